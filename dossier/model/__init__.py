"""What a dossier is: frozen dataclasses, enums and errors. Standard library only."""
