"""The .dossier file: schema, migrations, rows, search index, journal, backup. SQL lives here and nowhere else."""
