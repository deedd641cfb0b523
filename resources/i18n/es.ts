<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a section…</source>
            <translation>Añadir una sección…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a source…</source>
            <translation>Añadir una fuente…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotate</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotations back from a PDF…</source>
            <translation>Anotaciones de vuelta de un PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a document…</source>
            <translation>Adjuntar un documento…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>Adjuntar una carpeta…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Cannot tell</source>
            <translation>No se puede saber</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Command palette…</source>
            <translation>Paleta de órdenes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Comment on the words</source>
            <translation>Comentar las palabras</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Contradicts</source>
            <translation>Contradice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s citation</source>
            <translation>Copiar la cita de la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s reference</source>
            <translation>Copiar la referencia de la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct the claim…</source>
            <translation>Corregir la afirmación…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Does not support</source>
            <translation>No apoya</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the source…</source>
            <translation>Editar la fuente…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the text of the section…</source>
            <translation>Editar el texto de la sección…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Export PDF…</source>
            <translation>Exportar a PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find everywhere</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find here</source>
            <translation>Buscar aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go to a page</source>
            <translation>Ir a una página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight all hits</source>
            <translation>Resaltar todos los resultados</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight the hit</source>
            <translation>Resaltar el resultado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Import sources…</source>
            <translation>Importar fuentes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <location filename="../../dossier/ui/help_keys.py" />
            <source>In a document</source>
            <translation>En un documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Join with the next claim</source>
            <translation>Unir con la afirmación siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Judge</source>
            <translation>Juzgar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger pane</source>
            <translation>Panel más grande</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Let the claim be the selected words</source>
            <translation>Hacer que la afirmación sea lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a claim of the selected words</source>
            <translation>Hacer una afirmación de lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a limit of the selected words</source>
            <translation>Hacer un límite de lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make the source a further one, or number it</source>
            <translation>Quitar el número a la fuente, o numerarla</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Mark an area of a page</source>
            <translation>Marcar un área de una página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source down</source>
            <translation>Bajar la sección o la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source up</source>
            <translation>Subir la sección o la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New dossier, written by hand…</source>
            <translation>Dossier nuevo, escrito a mano…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from a brief…</source>
            <translation>Nuevo a partir de un informe…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from the clipboard</source>
            <translation>Nuevo a partir del portapapeles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New note</source>
            <translation>Nota nueva</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Newer version of the brief…</source>
            <translation>Versión más reciente del informe…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next citation</source>
            <translation>Cita siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next passage of the citation</source>
            <translation>Pasaje siguiente de la cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next section</source>
            <translation>Sección siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next unchecked citation</source>
            <translation>Siguiente cita sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Normal text</source>
            <translation>Texto normal</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Notes and annotations</source>
            <translation>Notas y anotaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sections in their order</source>
            <translation>Numerar las secciones en su orden</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sources as they are cited</source>
            <translation>Numerar las fuentes según se citan</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>One pane, or all</source>
            <translation>Un panel, o todos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open the bundled dossier</source>
            <translation>Abrir el dossier incluido</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Overview of options</source>
            <translation>Resumen de las opciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Paste a list of sources…</source>
            <translation>Pegar una lista de fuentes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous citation</source>
            <translation>Cita anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous passage of the citation</source>
            <translation>Pasaje anterior de la cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous section</source>
            <translation>Sección anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Print the report…</source>
            <translation>Imprimir el informe de revisión…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Protect with a passphrase…</source>
            <translation>Proteger con una frase de contraseña…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Question and notice…</source>
            <translation>Pregunta y advertencia…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the annotation</source>
            <translation>Quitar la anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the document</source>
            <translation>Quitar el documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the section</source>
            <translation>Quitar la sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the source</source>
            <translation>Quitar la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Reviewer’s name…</source>
            <translation>Nombre de quien revisa…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller pane</source>
            <translation>Panel más pequeño</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Split the claim at the caret</source>
            <translation>Dividir la afirmación en el cursor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Supports</source>
            <translation>Apoya</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Teal</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Tie the selected words to the claim in hand</source>
            <translation>Vincular lo seleccionado a la afirmación en curso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unchecked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Underline</source>
            <translation>Subrayar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unsure</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Untie the passage in hand</source>
            <translation>Desvincular el pasaje en curso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What is unplaced</source>
            <translation>Lo que está sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What was found again</source>
            <translation>Lo que se volvió a encontrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write the reason</source>
            <translation>Escribir el motivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
    </context>
    <context>
        <name>AddSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Add a section</source>
            <translation>Añadir una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>AttachBars</name>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A further document</source>
            <translation>Otro documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A newer version of “{name}”</source>
            <translation>Una versión más reciente de «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Reading “{name}”…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Three times it was not the password; the file is not attached.</source>
            <translation>Tres veces no fue la contraseña; el archivo no se adjuntó.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>“{name}”, for {source}: what is it to the documents there?</source>
            <translation>«{name}», para {source}: ¿qué es respecto a los documentos que hay allí?</translation>
        </message>
        <message>
            <source>“{name}”: what is it to the documents that are here?</source>
            <translation type="vanished">«{name}»: ¿qué es respecto de los documentos que hay aquí?</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation>El mismo archivo está adjunto también a {source}; se guarda una sola vez.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>“{name}” is attached to {source}.</source>
            <translation>«{name}» se ha adjuntado a {source}.</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Finding again what lies on {name}</source>
            <translation>Buscando de nuevo lo que hay sobre {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups, the newest first</source>
            <translation>Copias de seguridad, las más recientes primero</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="vanished">Cerrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>One a day is made while the dossier changes, and one before an import. They lie in “{folder}”, each a dossier by itself.</source>
            <translation>Se hace una al día mientras el dossier cambia, y una antes de cada importación. Están en «{folder}», cada una un dossier por sí misma.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Restore this one</source>
            <translation>Restaurar esta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>The same as now.</source>
            <translation>Igual que ahora.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>There is no backup of this dossier yet. One a day is made while it changes.</source>
            <translation>Todavía no hay ninguna copia de seguridad de este dossier. Se hace una al día mientras cambia.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What differs</source>
            <translation>Lo que difiere</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What the dossier is now is backed up first.</source>
            <translation>Primero se hace una copia de lo que el dossier es ahora.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>asked for</source>
            <translation>a petición</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a newer file version</source>
            <translation>antes de una versión de archivo más reciente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a restore</source>
            <translation>antes de una restauración</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before an import</source>
            <translation>antes de una importación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>daily</source>
            <translation>diaria</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Folder of backups</source>
            <translation>Carpeta de las copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Newest backups that are always kept</source>
            <translation>Número de copias recientes que se guardan siempre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation>Una al día mientras un dossier cambia, en %1. «Copias de seguridad…», en el menú, las enumera y las restaura.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Use the usual folder</source>
            <translation>Usar la carpeta habitual</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <location filename="../../dossier/ui/widgets/badge.py" />
            <source>Identity of the source: {word}</source>
            <translation>Identidad de la fuente: {word}</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>A sheet written for this dossier, not the source’s text.</source>
            <translation>Una ficha escrita para este dossier, no el texto de la fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>An older version of the document: a newer one is attached.</source>
            <translation>Una versión anterior del documento: hay una más reciente adjunta.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>There is nothing to cite: the source has no record yet. Edit it first.</source>
            <translation>No hay nada que citar: la fuente aún no tiene registro. Edítela primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This record cannot be set in this style; choose another one.</source>
            <translation>Este registro no se puede componer en este estilo; elija otro.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This style cites by numbers, and the brief does not number this source.</source>
            <translation>Este estilo cita por números, y el informe no numera esta fuente.</translation>
        </message>
    </context>
    <context>
        <name>ClaimLimits</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Limit to tie</source>
            <translation>Límite que vincular</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Nothing limits this claim.</source>
            <translation>Nada limita esta afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>There is no other limit</source>
            <translation>No hay otro límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Tie the limit</source>
            <translation>Vincular el límite</translation>
        </message>
    </context>
    <context>
        <name>ClaimPane</name>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Highlight in</source>
            <translation>Resaltar en</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Reply to the comment</source>
            <translation>Responder al comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>This section has no text yet.</source>
            <translation>Esta sección no tiene texto todavía.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Write its text…</source>
            <translation>Escribir su texto…</translation>
        </message>
    </context>
    <context>
        <name>ClaimRange</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Its words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Join with the next</source>
            <translation>Unir con la siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Let it be the selected words</source>
            <translation>Que sea lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Split at the caret</source>
            <translation>Dividir en el cursor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Text of the section</source>
            <translation>Texto de la sección</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <location filename="../../dossier/ui/widgets/colour_row.py" />
            <source>{colour} ({number})</source>
            <translation>{colour} ({number})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/colour_row.py" />
            <source>{name} · Ctrl+{number}</source>
            <translation>{name} · Ctrl+{number}</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>teal</source>
            <translation>turquesa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>violet</source>
            <translation>violeta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>An action, section, claim or source: some letters of it, or its number</source>
            <translation>Una acción, sección, afirmación o fuente: algunas letras de ella, o su número</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Call up by name</source>
            <translation>Llamar por el nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Claim</source>
            <translation>Afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Command palette</source>
            <translation>Paleta de órdenes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Enter takes it, Up and Down choose, Escape leaves.</source>
            <translation>Intro la toma, Arriba y Abajo eligen, Esc sale.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Nothing is called so.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Only the best are shown; type more letters for others.</source>
            <translation>Solo se muestran los mejores; escriba más letras para ver otros.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>What fits</source>
            <translation>Lo que coincide</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotated files (*.pdf *.xfdf);;All files (*)</source>
            <translation>Archivos anotados (*.pdf *.xfdf);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotations back from a PDF</source>
            <translation>Anotaciones de vuelta de un PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation type="vanished">Más de 10.000 archivos a la vez son demasiados; suelte una parte de ellos, o una carpeta más pequeña.</translation>
        </message>
        <message>
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation type="vanished">Abra primero un dossier: los archivos se adjuntan a sus fuentes.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>As many sections as now</source>
            <translation>Tantas secciones como ahora</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>Comparing</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>every claim would be found again</source>
            <translation>se volverían a encontrar todas las afirmaciones</translation>
        </message>
    </context>
    <context>
        <name>CopyAddress</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copied</source>
            <translation>Copiada</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>CopyReference</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copied</source>
            <translation>Copiada</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy citation</source>
            <translation>Copiar la cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy formatted reference</source>
            <translation>Copiar la referencia con formato</translation>
        </message>
        <message>
            <source>This record cannot be set in this style; choose another one.</source>
            <translation type="vanished">Este registro no se puede componer con este estilo; elija otro.</translation>
        </message>
    </context>
    <context>
        <name>CopySaver</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
    </context>
    <context>
        <name>CorrectClaimDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Add citation</source>
            <translation>Añadir cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Assessment</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Citations</source>
            <translation>Citas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Correct claim %1</source>
            <translation>Corregir la afirmación %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Fact</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Inference</source>
            <translation>Inferencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove this claim</source>
            <translation>Quitar esta afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Source to cite</source>
            <translation>Fuente que citar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>This claim cites no source.</source>
            <translation>Esta afirmación no cita ninguna fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>What limits it</source>
            <translation>Lo que la limita</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Now: {date}</source>
            <translation>Ahora: {date}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../dossier/ui/desk.py" />
            <source>nothing lay on it.</source>
            <translation>no había nada sobre ello.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Remove the annotation</source>
            <translation>Quitar la anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Reply to the comment</source>
            <translation>Responder al comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that it belongs to in the document first.</source>
            <translation>Seleccione primero en el documento las palabras a las que pertenece.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that the claim rests on first.</source>
            <translation>Seleccione primero las palabras en que se apoya la afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>Seleccione primero las palabras que marcar, o ponga el cursor en una anotación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first.</source>
            <translation>Seleccione primero las palabras que marcar.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Take a citation in hand first: click its number in the brief.</source>
            <translation>Elija primero una cita: haga clic en su número en el informe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>The claim in hand does not rest on this passage.</source>
            <translation>La afirmación en curso no se apoya en este pasaje.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>No hay ninguna anotación en el cursor.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence</source>
            <translation>Vincular como prueba</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence to claim {number}</source>
            <translation>Vincular como prueba a la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Underline</source>
            <translation>Subrayar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Untie from claim {number}</source>
            <translation>Desvincular de la afirmación {number}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>older version</source>
            <translation>versión anterior</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <location filename="../../dossier/ui/panes/document_pages.py" />
            <source>Its pages cannot be shown: this is the text taken from them.</source>
            <translation>Sus páginas no se pueden mostrar: este es el texto tomado de ellas.</translation>
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <location filename="../../dossier/ui/panes/document_reading.py" />
            <source>Reading the document</source>
            <translation>Leyendo el documento</translation>
        </message>
    </context>
    <context>
        <name>DocumentTab</name>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Areas are marked on the pages of a PDF; show its pages first.</source>
            <translation>Las áreas se marcan en las páginas de un PDF; muestre primero sus páginas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Attach a document…</source>
            <translation>Adjuntar un documento…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Drop a PDF, web page, Word or text file here, or attach one.</source>
            <translation>Suelte aquí un PDF, una página web, un archivo de Word o de texto, o adjunte uno.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>No text can be read in this document; save a copy to look at it in another program.</source>
            <translation>No se puede leer texto en este documento; guarde una copia para verlo en otro programa.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>This long document is being read…</source>
            <translation>Se está leyendo este documento largo…</translation>
        </message>
    </context>
    <context>
        <name>DoubtPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All are right</source>
            <translation>Todo es correcto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Assessment</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Background</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Fact</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Hide them</source>
            <translation>Ocultarlos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Inference</source>
            <translation>Inferencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Keep it as the importer made it (Space)</source>
            <translation>Dejarlo como lo hizo la importación (Espacio)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>Mostrarlo en su sección (Intro)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show them one by one</source>
            <translation>Mostrarlos uno por uno</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>That is right</source>
            <translation>Es correcto</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A list without numbers was left as text: another has those that are cited.</source>
            <translation>Una lista sin números se dejó como texto: otra tiene los que se citan.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands inside its sentence; where the claim begins and ends is a guess.</source>
            <translation>Una llamada está dentro de su frase; dónde empieza y acaba la afirmación es una suposición.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands where there is no claim.</source>
            <translation>Una llamada está donde no hay afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Footnotes have the numbers of sources; they were counted on after the list.</source>
            <translation>Las notas al pie tienen números de fuentes; se contaron a continuación de la lista.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Its marker may close the sentences before it too; they were taken as uncited claims.</source>
            <translation>Su llamada puede cerrar también las frases anteriores; se tomaron como afirmaciones sin cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Lines that only lead elsewhere were left out: {words}.</source>
            <translation>Se omitieron líneas que solo llevan a otra parte: {words}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No claim was found; mark them in the text.</source>
            <translation>No se encontró ninguna afirmación; márquelas en el texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No question was found; the title is {words}.</source>
            <translation>No se encontró ninguna pregunta; el título es {words}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Numbers of the form {words} were left as text, {number} in all: markers have the form {form}.</source>
            <translation>Números de la forma {words} se dejaron como texto, {number} en total: las llamadas tienen la forma {form}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Source {number} is listed, but cited nowhere.</source>
            <translation>La fuente {number} está en la lista, pero no se cita en ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Taken as {claim}; it may be a fact, an assessment, an inference or a limit.</source>
            <translation>Tomada como {claim}; puede ser un hecho, una valoración, una inferencia o un límite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The bold line {words} was taken as a heading.</source>
            <translation>La línea en negrita {words} se tomó como encabezado.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list has number {numbers} twice; the first entry was taken.</source>
            <translation>La lista final tiene dos veces el número {numbers}; se tomó la primera entrada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list of sources has no numbers of its own; its entries were counted.</source>
            <translation>La lista final de fuentes no tiene números propios; sus entradas se contaron.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The heading {words} holds a marker, and was taken as a claim.</source>
            <translation>El encabezado {words} contiene una llamada y se tomó como afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was left as text: as a heading its number would be {number}.</source>
            <translation>La línea {words} se dejó como texto: como encabezado, su número sería {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was taken as a heading.</source>
            <translation>La línea {words} se tomó como encabezado.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The lines {words} were taken as headings.</source>
            <translation>Las líneas {words} se tomaron como encabezados.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The newer brief lists another record as [{number}]; the one edited here was kept.</source>
            <translation>El informe más reciente da otro registro para [{number}]; se conservó el editado aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbered lines at the end were taken as the list of sources.</source>
            <translation>Las líneas numeradas del final se tomaron como la lista de fuentes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers of the headings are not in order: {numbers}.</source>
            <translation>Los números de los títulos no están en orden: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers {numbers} are cited, but the list of sources has no such entries.</source>
            <translation>Los números {numbers} se citan, pero la lista de fuentes no tiene esas entradas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The section's printed number is {printed}; it was given {number}.</source>
            <translation>El número impreso de la sección es {printed}; se le dio {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The sources {numbers} are listed, but cited nowhere.</source>
            <translation>Las fuentes {numbers} están en la lista, pero no se citan en ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The text before the first heading was taken as a section of kind {section}.</source>
            <translation>El texto anterior al primer encabezado se tomó como una sección de la clase {section}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>This record was taken by its place in the bibliography, or by its number there. Check that it is the one.</source>
            <translation>Esta ficha se tomó por su lugar en la bibliografía, o por su número en ella. Compruebe que es la correcta.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is another work in the newer brief; check that its documents and judgements still fit.</source>
            <translation>[{number}] es otra obra en el informe más reciente; compruebe que sus documentos y juicios aún corresponden.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is cited, but the list of sources has no such entry.</source>
            <translation>[{number}] se cita, pero la lista de fuentes no tiene esa entrada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] leads to different addresses; the first was taken.</source>
            <translation>[{number}] lleva a direcciones distintas; se tomó la primera.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>numbers glued to words, which were raised once or belong to the word</source>
            <translation>números pegados a palabras, que estuvieron volados o pertenecen a la palabra</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>raised numbers that may be exponents, or several numbers in one</source>
            <translation>números volados que pueden ser exponentes, o varios números en uno</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has no such work</source>
            <translation>la lista de fuentes no tiene esa obra</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has several works that may be meant, or no such letter</source>
            <translation>la lista de fuentes tiene varias obras posibles, o ninguna con esa letra</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the number is that of no source</source>
            <translation>el número no es el de ninguna fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>there is no footnote of that name</source>
            <translation>no hay ninguna nota al pie con ese nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>they may mean another source, or none</source>
            <translation>pueden referirse a otra fuente, o a ninguna</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} has no number and was taken as a section of kind {section}.</source>
            <translation>{words} no tiene número y se tomó como una sección de la clase {section}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} is a second summary; it was taken as background.</source>
            <translation>{words} es un segundo resumen; se tomó como contexto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was left as text: {why}.</source>
            <translation>{words} se dejó como texto: {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was read as markers: {why}.</source>
            <translation>{words} se leyó como llamada: {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were left as text: {why}.</source>
            <translation>{words} se dejaron como texto: {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were read as markers: {why}.</source>
            <translation>{words} se leyeron como llamadas: {why}.</translation>
        </message>
    </context>
    <context>
        <name>DoubtsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Nothing is left that the program was not sure how to read.</source>
            <translation>No queda nada de lo que la importación dudara.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Unsure</source>
            <translation>Dudoso</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of a source…</source>
            <translation>Un documento de una fuente…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of {source}</source>
            <translation>Un documento de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A new dossier</source>
            <translation>Un dossier nuevo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A newer version of this brief</source>
            <translation>Una versión más reciente de este informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Annotations that come back</source>
            <translation>Anotaciones que vuelven</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Attach to {source}</source>
            <translation>Adjuntar a {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Import the sources of “{name}”</source>
            <translation>Importar las fuentes de «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Make a dossier of “{name}”</source>
            <translation>Hacer un dossier de «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation>Más de 10.000 archivos a la vez son demasiados; suelte una parte de ellos, o una carpeta más pequeña.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation>Abra primero un dossier: los archivos se adjuntan a sus fuentes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open “{name}”</source>
            <translation>Abrir «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>See the annotations of “{name}”, to take them back</source>
            <translation>Ver las anotaciones de «{name}» para recuperarlas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: what is it?</source>
            <translation>«{name}»: ¿qué es?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: you are asked what it is to be</source>
            <translation>«{name}»: se le preguntará qué es</translation>
        </message>
    </context>
    <context>
        <name>EditSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Edit the section</source>
            <translation>Editar la sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Found again in the text: {counts}.</source>
            <translation>Se volvió a encontrar en el texto: {counts}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Sentences become claims as you type.</source>
            <translation>Las frases se convierten en afirmaciones a medida que escribe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Show what is unplaced</source>
            <translation>Mostrar lo que está sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>The imported file is kept as it was; judgements of claims that change turn stale.</source>
            <translation>El archivo importado se conserva como estaba; los juicios de las afirmaciones que cambian caducan.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>There is no source {numbers} yet.</source>
            <translation>Todavía no hay fuente {numbers}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>[ offers the sources.</source>
            <translation>[ ofrece las fuentes.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim is split between two of its words; put the caret there first.</source>
            <comment>split-empty</comment>
            <translation>Una afirmación se divide entre dos de sus palabras; ponga primero el cursor allí.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim needs at least a word; select its text first.</source>
            <comment>claim-empty</comment>
            <translation>Una afirmación necesita al menos una palabra; seleccione primero su texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim that has no place in the text cannot be joined; place it first.</source>
            <comment>join-unplaced</comment>
            <translation>Una afirmación que no tiene lugar en el texto no se puede unir; colóquela primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>A copy of the dossier cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>copy-unwritable</comment>
            <translation>No se puede escribir una copia del dossier en «{path}» ({reason}); elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>A line of it cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>Una de sus líneas no puede leerse como RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>A passphrase has at least {shortest} characters; four words that nobody would put together are better.</source>
            <comment>passphrase-short</comment>
            <translation>Una frase de contraseña tiene al menos {shortest} caracteres; cuatro palabras que nadie juntaría son mejores.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>A reply needs the mark that it is on; take that mark too.</source>
            <comment>reply-without-mark</comment>
            <translation>Una respuesta necesita la marca a la que responde; tome también esa marca.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <location filename="../../dossier/services/changes/writing.py" />
            <source>A section needs a title; type one first.</source>
            <comment>title-empty</comment>
            <translation>Una sección necesita un título; escriba uno primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>A source that a record belongs to is no longer there; import it again.</source>
            <comment>no-source</comment>
            <translation>Una fuente a la que pertenece un registro ya no está; impórtela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>Beside “{name}” lies “{log}”, which is not its own log, or is broken; move that file to another folder, and open the dossier again.</source>
            <comment>foreign-log</comment>
            <translation>Junto a «{name}» está «{log}», que no es su propio registro o está dañado; mueva ese archivo a otra carpeta y abra el dosier de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>Beside “{name}” lies “{other}”, which is no ordinary file; move that to another folder, and open the dossier again.</source>
            <comment>strange-beside</comment>
            <translation>Junto a «{name}» está «{other}», que no es un archivo normal; muévalo a otra carpeta y abra el dosier de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/returning/comparing.py" />
            <location filename="../../dossier/ui/jobs.py" />
            <location filename="../../dossier/ui/making.py" />
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Cancelled.</source>
            <comment>cancelled</comment>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>Cancelled; nothing was attached.</source>
            <comment>cancelled</comment>
            <translation>Cancelado; no se adjuntó nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>Claims rest on this source; remove or move their citations first.</source>
            <comment>source-cited</comment>
            <translation>Hay afirmaciones que se apoyan en esta fuente; quite o mueva primero sus citas.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Draw a rectangle on a page first.</source>
            <comment>area-empty</comment>
            <translation>Dibuje primero un rectángulo en una página.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>Every number stands for one source only; give each one of its own.</source>
            <comment>source-numbers</comment>
            <translation>Cada número corresponde a una sola fuente; dé a cada una el suyo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>It cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>No puede leerse como RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It has its field “{field}” twice, with different words; take one of the two out.</source>
            <comment>record-refused</comment>
            <translation>El campo «{field}» aparece dos veces, con palabras distintas; quite uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It has no title, no author and no address; nothing tells which work it is.</source>
            <comment>record-refused</comment>
            <translation>No tiene título, autor ni dirección; nada dice qué obra es.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds a number that is too long.</source>
            <comment>record-refused</comment>
            <translation>Contiene un número demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds no list of records.</source>
            <comment>record-refused</comment>
            <translation>No contiene ninguna lista de registros.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It is larger than any record of a work; shorten its longest field.</source>
            <comment>record-refused</comment>
            <translation>Es más grande que cualquier registro de una obra; acorte su campo más largo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no JSON from line {line} on.</source>
            <comment>record-refused</comment>
            <translation>Deja de ser JSON a partir de la línea {line}.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no object with fields.</source>
            <comment>record-refused</comment>
            <translation>No es un objeto con campos.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/names.py" />
            <source>It names more than {most} people.</source>
            <comment>record-refused</comment>
            <translation>Nombra a más de {most} personas.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It stands in round brackets that do not match; put it in braces.</source>
            <comment>record-refused</comment>
            <translation>Está entre paréntesis que no casan; póngalo entre llaves.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/latex.py" />
            <source>Its braces are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Sus llaves están demasiado anidadas.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>Its braces or quotation marks do not match; close them.</source>
            <comment>record-refused</comment>
            <translation>Sus llaves o comillas no casan; ciérrelas.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its brackets are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Sus corchetes están demasiado anidados.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” holds a name that is no text.</source>
            <comment>record-refused</comment>
            <translation>Su campo «{field}» contiene un nombre que no es texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Su campo «{field}» está demasiado anidado.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no date.</source>
            <comment>record-refused</comment>
            <translation>Su campo «{field}» no es una fecha.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no list of names.</source>
            <comment>record-refused</comment>
            <translation>Su campo «{field}» no es una lista de nombres.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no text.</source>
            <comment>record-refused</comment>
            <translation>Su campo «{field}» no es texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>Its words do not stand there any more; place it on others, or remove it.</source>
            <comment>not-there</comment>
            <translation>Sus palabras ya no están allí; colóquelo sobre otras, o quítelo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>No backup could be made in “{folder}” ({reason}); free some space there, or see that it can be written.</source>
            <comment>backup-unwritable</comment>
            <translation>No se pudo hacer ninguna copia de seguridad en «{folder}» ({reason}); libere espacio allí, o procure que se pueda escribir en ella.</translation>
        </message>
        <message>
            <source>No backup could be made in “{folder}” ({reason}); free some space there.</source>
            <comment>backup-unwritable</comment>
            <translation type="vanished">No se pudo hacer ninguna copia de seguridad en «{folder}» ({reason}); libere espacio allí.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>No document is attached that could be exported; attach one first.</source>
            <comment>no-documents</comment>
            <translation>No hay ningún documento adjunto que se pueda exportar; adjunte uno primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/last_exports.py" />
            <source>No earlier export of this dossier as {format} is remembered here; export all of it once, or say since when with --changed-since.</source>
            <comment>no-last-export</comment>
            <translation>Aquí no consta ninguna exportación anterior de este dossier como {format}; expórtelo todo una vez, o diga desde cuándo con --changed-since.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>No file can have the name “{name}”; check it for hidden characters.</source>
            <comment>impossible-name</comment>
            <translation>Ningún archivo puede llamarse «{name}»; compruebe si hay caracteres ocultos.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>No keyring answers on this computer; type the passphrase each time.</source>
            <comment>no-keyring</comment>
            <translation>Ningún depósito de claves responde en este ordenador; escriba la frase de contraseña cada vez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/recovering.py" />
            <source>No row of “{name}” can be read; restore a backup.</source>
            <comment>beyond-recovery-empty</comment>
            <translation>No se puede leer ninguna fila de «{name}»; restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>No section was found in “{name}”; the dossier was not changed.</source>
            <comment>brief-empty</comment>
            <translation>No se encontró ninguna sección en «{name}»; el dossier no se modificó.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>No source that this claim cites has a document; attach one first.</source>
            <comment>cited-no-document</comment>
            <translation>Ninguna fuente que cita esta afirmación tiene documento; adjunte uno primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/salvaging.py" />
            <source>Nothing can be read of “{name}”: the page that says where everything is is gone; restore a backup.</source>
            <comment>beyond-recovery</comment>
            <translation>No se puede leer nada de «{name}»: la página que dice dónde está todo desapareció; restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>Nothing is marked on “{name}”, so that there are no comments to write; mark words, or tie a passage to it.</source>
            <comment>source-no-marks</comment>
            <translation>No hay nada marcado en «{name}», así que no hay comentarios que escribir; marque palabras o vincule un pasaje.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changed.py" />
            <source>Nothing that goes into this export has changed since {moment}; no file was made.</source>
            <comment>nothing-changed</comment>
            <translation>Nada de lo que entra en esta exportación cambió desde el {moment}; no se creó ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>One of its fields is larger than any record of a work.</source>
            <comment>record-refused</comment>
            <translation>Uno de sus campos es más grande que cualquier registro de una obra.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Only a limit can limit a claim, and not itself.</source>
            <comment>not-a-limit</comment>
            <translation>Solo un límite puede limitar una afirmación, y no a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only claims of the same section can be joined.</source>
            <comment>join-sections</comment>
            <translation>Solo se pueden unir afirmaciones de la misma sección.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only two claims that follow each other can be joined.</source>
            <comment>join-apart</comment>
            <translation>Solo se pueden unir dos afirmaciones seguidas.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Part of that text belongs to another claim already; split or join instead.</source>
            <comment>claim-overlap</comment>
            <translation>Parte de ese texto pertenece ya a otra afirmación; divida o una en su lugar.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>Select the passage that the claim rests on first.</source>
            <comment>passage-empty</comment>
            <translation>Seleccione primero el pasaje en que se apoya la afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Select the words that state the limit first.</source>
            <comment>limit-empty</comment>
            <translation>Seleccione primero las palabras que enuncian el límite.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Select the words to mark first.</source>
            <comment>annotation-empty</comment>
            <translation>Seleccione primero las palabras que marcar.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>Source [{number}] has no document of the kind “{kind}”; attach this one as its first.</source>
            <comment>no-older-version</comment>
            <translation>La fuente [{number}] no tiene ningún documento de la clase «{kind}»; adjunte este como el primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/scratch.py" />
            <source>Temporary files cannot be written to “{folder}” ({reason}); free some space there, or set TMPDIR to another folder.</source>
            <comment>temporary-unwritable</comment>
            <translation>Los archivos temporales no se pueden escribir en «{folder}» ({reason}); libere espacio allí, o indique otra carpeta en TMPDIR.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>That document belongs to another source than the citation.</source>
            <comment>evidence-elsewhere</comment>
            <translation>Ese documento pertenece a otra fuente que la cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/versions.py" />
            <source>That document is of another source; select the words in one of this source.</source>
            <comment>other-source</comment>
            <translation>Ese documento es de otra fuente; seleccione las palabras en uno de esta fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>That is not the password of “{name}”; try again.</source>
            <comment>pdf-wrong-password</comment>
            <translation>Esa no es la contraseña de «{name}»; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker prints [{number}], another source.</source>
            <comment>marker-other</comment>
            <translation>Esa llamada muestra [{number}], otra fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker stands in another section; choose one of this section.</source>
            <comment>marker-elsewhere</comment>
            <translation>Esa llamada está en otra sección; elija una de esta.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/choice.py" />
            <source>The brief has no section {section}; “dossier info” prints their numbers.</source>
            <comment>no-such-section</comment>
            <translation>El informe no tiene ninguna sección {section}; «dossier info» muestra sus números.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The change could not be written to “{name}” ({reason}); free some space or check the disk.</source>
            <comment>cannot-write</comment>
            <translation>El cambio no se pudo escribir en «{name}» ({reason}); libere espacio o compruebe el disco.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>The chosen sections cite none of these sources that has a document; choose other sections.</source>
            <comment>no-cited-documents</comment>
            <translation>Las secciones elegidas no citan ninguna de estas fuentes que tenga un documento; elija otras secciones.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>The citation that was judged is gone; undo the change that took it away, then try again.</source>
            <comment>judged-gone</comment>
            <translation>La cita que se juzgó ya no está; deshaga el cambio que la quitó e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>The claim cites that source there already.</source>
            <comment>citation-twin</comment>
            <translation>La afirmación cita ya esa fuente allí.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/rows.py" />
            <source>The dossier holds a damaged row in its table “{table}” ({id}); recover what can be read of it, or restore a backup.</source>
            <comment>row-damaged</comment>
            <translation>El dossier tiene una fila dañada en su tabla «{table}» ({id}); recupere lo que pueda leerse, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>The dossier holds a damaged row in its table “{table}” ({id}); restore a backup, or ask who sent it for a new copy.</source>
            <comment>row-damaged</comment>
            <translation type="vanished">El dossier tiene una fila dañada en su tabla «{table}» ({id}); restaure una copia de seguridad, o pida una copia nueva a quien lo envió.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>The dossier was changed since the file was compared with it; compare the file once more.</source>
            <comment>returned-changed</comment>
            <translation>El dossier cambió desde que se comparó el archivo con él; compare el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>The export cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>export-unwritable</comment>
            <translation>La exportación no se puede escribir en «{path}» ({reason}); elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <location filename="../../dossier/model/progress.py" />
            <source>The export was cancelled; nothing was written.</source>
            <comment>export-cancelled</comment>
            <translation>La exportación se canceló; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>The folder of “{name}” cannot be written to ({reason}); copy the dossier to a folder of yours.</source>
            <comment>folder-read-only</comment>
            <translation>No se puede escribir en la carpeta de «{name}» ({reason}); copie el dossier a una carpeta suya.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <comment>import-cancelled</comment>
            <translation>La importación se canceló; no se creó ningún dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>The keyring is locked or does not do it; type the passphrase, or unlock the keyring and try again.</source>
            <comment>keyring-refused</comment>
            <translation>El depósito de claves está bloqueado o no lo hace; escriba la frase de contraseña, o desbloquee el depósito e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>The password given does not open “{name}”; try another.</source>
            <comment>source-password</comment>
            <translation>La contraseña dada no abre «{name}»; pruebe otra.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>The printer does not take the pages; check that it is on, and try again.</source>
            <comment>print-refused</comment>
            <translation>La impresora no acepta las páginas; compruebe que está encendida e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The report was not done after {minutes} minutes, so it was given up. Export fewer sections.</source>
            <comment>typesetter-slow</comment>
            <translation>El informe de revisión no estaba terminado tras {minutes} minutos y se abandonó. Exporte menos secciones.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings cannot be written to “{path}” ({reason}); check the folder and the disk.</source>
            <comment>settings-unwritable</comment>
            <translation>La configuración no se puede escribir en «{path}» ({reason}); compruebe la carpeta y el disco.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings were no valid TOML ({reason}); they are kept as “{aside}”, and the defaults hold now.</source>
            <comment>settings-set-aside</comment>
            <translation>La configuración no era TOML válido ({reason}); se conserva como «{aside}», y ahora valen los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” are no valid TOML ({reason}); correct or remove the file.</source>
            <comment>settings-broken</comment>
            <translation>La configuración «{path}» no es TOML válido ({reason}); corrija o quite el archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” cannot be read ({reason}); check their permissions.</source>
            <comment>settings-unreadable</comment>
            <translation>La configuración «{path}» no se puede leer ({reason}); compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>The source to stand before is in the other group; choose another place.</source>
            <comment>source-place</comment>
            <translation>La fuente que debe seguirla está en el otro grupo; elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources cannot be set in this style; choose another one, or another CSL file.</source>
            <comment>style-refused</comment>
            <translation>Las fuentes no se pueden componer con este estilo; elija otro, u otro archivo CSL.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources were not set in this style within {seconds} seconds, so it was given up; choose another style, or shorten what is very long in the sources.</source>
            <comment>style-slow</comment>
            <translation>Las fuentes no se compusieron en este estilo en {seconds} segundos, y se abandonó el intento; elija otro estilo o acorte lo que sea muy largo en las fuentes.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The text holds half a character (a lone surrogate) that no file can keep; take it out.</source>
            <comment>half-character</comment>
            <translation>El texto tiene medio carácter (un sustituto suelto) que ningún archivo puede guardar; quítelo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/source_text.py" />
            <source>The text of “{name}” cannot be typeset; please report this as a fault, with the file.</source>
            <comment>source-unset</comment>
            <translation>El texto de «{name}» no se puede componer; comuníquelo como un fallo, con el archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot be started ({reason}); close some programs and try again.</source>
            <comment>typesetter-unstarted</comment>
            <translation>No se puede iniciar el compositor ({reason}); cierre algunos programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot set something in this report ({reason}). Export sections one by one to find it.</source>
            <comment>typesetter-broken</comment>
            <translation>El compositor no puede componer algo de este informe de revisión ({reason}). Exporte las secciones una a una para encontrarlo.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter ended before the report was done ({status}); the report may need more memory than {memory} MB. Close other programs and try again.</source>
            <comment>typesetter-ended</comment>
            <translation>El compositor terminó antes de acabar el informe de revisión ({status}); puede que necesite más de {memory} MB de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>There is a source [{number}] already.</source>
            <comment>source-number</comment>
            <translation>Ya hay una fuente [{number}].</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is already a file “{name}”; choose another name.</source>
            <comment>file-exists</comment>
            <translation>Ya hay un archivo «{name}»; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <comment>no-brief</comment>
            <translation>No hay ningún informe en este dossier; importe uno, o empiece un dossier nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reading.py" />
            <source>There is no claim {name} in this dossier; “dossier claims” lists them.</source>
            <comment>no-claim</comment>
            <translation>No hay ninguna afirmación {name} en este dossier; «dossier claims» las enumera.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document at {source}; attach one first.</source>
            <comment>no-document</comment>
            <translation>No hay ningún documento en {source}; adjunte uno primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document “{name}” at {source}; there is {names}.</source>
            <comment>no-such-document</comment>
            <translation>No hay ningún documento «{name}» en {source}; hay {names}.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is no file “{path}”; check its name.</source>
            <comment>no-file</comment>
            <translation>No hay ningún archivo «{path}»; compruebe su nombre.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no source [{number}] in this dossier.</source>
            <comment>no-source</comment>
            <translation>No hay ninguna fuente [{number}] en este dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>There is no style “{name}”; give {known}, or a CSL file (NAME.csl).</source>
            <comment>style-unknown</comment>
            <translation>No hay ningún estilo «{name}»; dé {known}, o un archivo CSL (NOMBRE.csl).</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words stand in {count} places; quote more of what stands around them.</source>
            <comment>quote-ambiguous</comment>
            <translation>Esas palabras están en {count} sitios; cite más de lo que las rodea.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words were not found in the source's text; check the quote.</source>
            <comment>quote-not-found</comment>
            <translation>Esas palabras no se encontraron en el texto de la fuente; compruebe la cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/docx.py" />
            <source>This Word file is nested too deep to be read; save it as PDF.</source>
            <comment>docx-deep</comment>
            <translation>Este archivo de Word está anidado demasiado hondo para leerlo; guárdelo como PDF.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>This claim cites no source; add a citation first.</source>
            <comment>claim-uncited</comment>
            <translation>Esta afirmación no cita ninguna fuente; añada primero una cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>This dossier holds a brief already; import into a new dossier.</source>
            <comment>brief-there</comment>
            <translation>Este dossier contiene ya un informe; impórtelo en un dossier nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>This dossier holds no brief; import into a new dossier instead.</source>
            <comment>no-brief</comment>
            <translation>Este dossier no contiene ningún informe; impórtelo mejor en un dossier nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/brief_form.py" />
            <source>This dossier holds no brief; import one first.</source>
            <comment>no-brief</comment>
            <translation>Este dossier no contiene ningún informe; importe uno primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page is broken and cannot be shown.</source>
            <comment>page-broken</comment>
            <translation>Esta página está dañada y no se puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page takes too long to draw.</source>
            <comment>page-slow</comment>
            <translation>Esta página tarda demasiado en dibujarse.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/editor.py" />
            <source>This step stays as it is: another program has changed the same things since.</source>
            <comment>changed-elsewhere</comment>
            <translation>Este paso queda como está: otro programa ha cambiado desde entonces las mismas cosas.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>What was marked is gone too; undo the change that took it away, then try again.</source>
            <comment>marked-gone</comment>
            <translation>Lo que estaba marcado tampoco está; deshaga el cambio que lo quitó e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_form.py" />
            <source>With the documents’ files the export would be over 500 MB, too large to be read again; leave them out (--no-documents).</source>
            <comment>export-too-large</comment>
            <translation>Con los archivos de los documentos, la exportación pasaría de 500 MB, demasiado para volver a leerla; déjelos fuera (--no-documents).</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>record-refused</comment>
            <translation type="vanished">{reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” cannot be locked where it lies ({reason}); copy it to a folder of this computer.</source>
            <comment>cannot-lock</comment>
            <translation>«{name}» no se puede bloquear donde está ({reason}); cópielo a una carpeta de este equipo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” cannot be looked into ({reason}); check its permissions.</source>
            <comment>folder-unreadable</comment>
            <translation>No se puede mirar en «{name}» ({reason}); compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be opened while its disk is full; free some space, then try again.</source>
            <comment>disk-full</comment>
            <translation>«{name}» no se puede abrir mientras su disco esté lleno; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” cannot be opened, since the system starts no more programs; close some and try again.</source>
            <comment>pdf-unstarted</comment>
            <translation>No se puede abrir «{name}»: el sistema no inicia más programas; cierre algunos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions and its disk.</source>
            <comment>cannot-read</comment>
            <translation>«{name}» no se puede leer ({reason}); compruebe sus permisos y su disco.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions.</source>
            <comment>cannot-read</comment>
            <translation>«{name}» no se puede leer ({reason}); compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” cannot be read: {reason}</source>
            <comment>bibliography-broken</comment>
            <translation>«{name}» no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/store/searching.py" />
            <source>“{name}” cannot be searched: its index for searching is damaged, and nothing else of it; search it once in a window that may write to it, and the index is made anew.</source>
            <comment>index-damaged</comment>
            <translation>No se puede buscar en «{name}»: su índice de búsqueda está dañado, y nada más; busque una vez en una ventana que pueda escribir en él, y el índice se rehace.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>“{name}” cannot be used as a style: {reason}.</source>
            <comment>style-file</comment>
            <translation>«{name}» no se puede usar como estilo: {reason}.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” does not open with this passphrase: it has another, or it is damaged at its very beginning or no dossier; if you are sure of the passphrase, restore a backup.</source>
            <comment>wrong-passphrase</comment>
            <translation>«{name}» no se abre con esta frase de contraseña: tiene otra, o está dañado en su mismo comienzo o no es un dossier; si está seguro de la frase, restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>“{name}” has another name on its disk (a hard link), so it is not written to; make a copy of it, or remove the other name.</source>
            <comment>several-names</comment>
            <translation>«{name}» tiene otro nombre en su disco (un enlace duro), así que no se escribe en él; haga una copia o elimine el otro nombre.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has more than {most} pages; split it first.</source>
            <comment>pdf-long</comment>
            <translation>«{name}» tiene más de {most} páginas; divídalo primero.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has no pages; choose another copy.</source>
            <comment>pdf-no-pages</comment>
            <translation>«{name}» no tiene páginas; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” holds more than {most} files; choose a smaller folder.</source>
            <comment>folder-large</comment>
            <translation>«{name}» contiene más de {most} archivos; elija una carpeta más pequeña.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” holds more than {most} records; split it into smaller files.</source>
            <comment>bibliography-long</comment>
            <translation>«{name}» contiene más de {most} registros; divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/formatted.py" />
            <source>“{name}” holds no text; choose a file that holds a brief.</source>
            <comment>brief-empty</comment>
            <translation>«{name}» no contiene texto; elija un archivo que contenga un informe.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” holds no text; save the page again and attach that.</source>
            <comment>html-empty</comment>
            <translation>«{name}» no contiene texto; guarde la página de nuevo y adjúntela.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/mhtml.py" />
            <source>“{name}” holds no web page that can be read; save the page again and attach that.</source>
            <comment>mhtml-broken</comment>
            <translation>«{name}» no contiene ninguna página web legible; guarde la página de nuevo y adjúntela.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” holds tables or code that no Dossier made, so it was not opened; ask who sent it for a new copy.</source>
            <comment>foreign-schema</comment>
            <translation>«{name}» contiene tablas o código que ningún Dossier creó, así que no se abrió; pida una copia nueva a quien lo envió.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” holds {found}; choose one file.</source>
            <comment>bibliography-folder</comment>
            <translation>«{name}» contiene {found}; elija un solo archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” is a broken PDF and cannot be opened; ask for another copy.</source>
            <comment>pdf-broken</comment>
            <translation>«{name}» es un PDF dañado y no se puede abrir; pida otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” is a broken PDF and cannot be opened; choose another copy.</source>
            <comment>pdf-broken</comment>
            <translation>«{name}» es un PDF dañado y no se puede abrir; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” is a broken Word file and cannot be opened; choose another copy.</source>
            <comment>docx-broken</comment>
            <translation>«{name}» es un archivo de Word dañado y no se puede abrir; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a database of another program, not a dossier; it was left as it is.</source>
            <comment>other-application</comment>
            <translation>«{name}» es una base de datos de otro programa, no un dossier; se dejó como estaba.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a folder, not a dossier; choose a file that ends in .dossier.</source>
            <comment>is-folder</comment>
            <translation>«{name}» es una carpeta, no un dossier; elija un archivo que termine en .dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is a link and is not followed.</source>
            <comment>file-link</comment>
            <translation>«{name}» es un enlace y no se sigue.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is a link and was passed over; attach the file that it leads to.</source>
            <comment>file-link</comment>
            <translation>«{name}» es un enlace y se pasó por alto; adjunte el archivo al que lleva.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is a pipe or a device, not a file; choose a file.</source>
            <comment>no-regular-file</comment>
            <translation>«{name}» es una tubería o un dispositivo, no un archivo; elija un archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>“{name}” is another dossier now; name the file to restore with -o.</source>
            <comment>restore-other</comment>
            <translation>«{name}» es ahora otro dossier; indique con -o el archivo que se ha de restaurar.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is attached to this source already.</source>
            <comment>document-twin</comment>
            <translation>«{name}» está ya adjunto a esta fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>“{name}” is being read by another program, or for an export; try again when that is done.</source>
            <comment>dossier-read</comment>
            <translation>Otro programa está leyendo «{name}», o se lee para una exportación; inténtelo de nuevo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is being written by another program; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>Otro programa está escribiendo en «{name}»; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is being written just now; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>Se está escribiendo en «{name}»; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is damaged ({reason}); it was left as it is: recover what can be read of it, or restore a backup.</source>
            <comment>damaged</comment>
            <translation>«{name}» está dañado ({reason}); se dejó como estaba: recupere lo que pueda leerse, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>“{name}” is damaged ({reason}); it was left as it is: restore a backup of it.</source>
            <comment>damaged</comment>
            <translation type="vanished">«{name}» está dañado ({reason}); se dejó como estaba: restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is empty (0 bytes); ask for it again or restore a backup.</source>
            <comment>empty-file</comment>
            <translation>«{name}» está vacío (0 bytes); pídalo de nuevo o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is empty; choose a file that holds records.</source>
            <comment>bibliography-empty</comment>
            <translation>«{name}» está vacío; elija un archivo que contenga registros.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is empty; choose a file that holds text.</source>
            <comment>file-empty</comment>
            <translation>«{name}» está vacío; elija un archivo que contenga texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted and needs its password to be annotated; give it.</source>
            <comment>source-password</comment>
            <translation>«{name}» está cifrado y hace falta su contraseña para anotarlo; indíquela.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted, and a binder is not; export it alone.</source>
            <comment>source-encrypted</comment>
            <translation>«{name}» está cifrado, y un cuaderno no lo está; expórtelo por separado.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is hidden and was passed over.</source>
            <comment>file-hidden</comment>
            <translation>«{name}» está oculto y se pasó por alto.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” is nested too deep to be read in full; save the page as PDF and attach that.</source>
            <comment>html-deep</comment>
            <translation>«{name}» está anidado demasiado hondo para leerlo entero; guarde la página como PDF y adjúntela.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is no PDF, so that XFDF has no pages to name; export it as source-pdf.</source>
            <comment>source-no-pages</comment>
            <translation>«{name}» no es un PDF, y XFDF no tiene páginas que nombrar; expórtelo como source-pdf.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/xfdf.py" />
            <source>“{name}” is no XFDF file that can be read; export it anew.</source>
            <comment>xfdf-broken</comment>
            <translation>«{name}» no es un archivo XFDF legible; expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is no bibliography that can be read; export it as CSL-JSON, BibTeX or RIS and choose that file.</source>
            <comment>bibliography-form</comment>
            <translation>«{name}» no es una bibliografía legible; expórtela como CSL-JSON, BibTeX o RIS y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is no file and was passed over.</source>
            <comment>file-special</comment>
            <translation>«{name}» no es un archivo y se pasó por alto.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” is no sound export of a dossier ({reason}); ask who sent it for a new one.</source>
            <comment>json-unsound</comment>
            <translation>«{name}» no es una exportación correcta de un dossier ({reason}); pida una nueva a quien la envió.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is not a dossier; to read a brief, import it instead.</source>
            <comment>not-dossier</comment>
            <translation>«{name}» no es un dossier; para leer un informe, impórtelo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is not in the folder.</source>
            <comment>file-missing</comment>
            <translation>«{name}» no está en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is not text that can be read; save it as UTF-8 text and choose that file.</source>
            <comment>file-no-text</comment>
            <translation>«{name}» no es texto legible; guárdelo como texto UTF-8 y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is open for reading only; save a copy to change it.</source>
            <comment>read-only</comment>
            <translation>«{name}» está abierto solo para lectura; guarde una copia para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open in another window or command; close it there, then try again.</source>
            <comment>dossier-in-use</comment>
            <translation>«{name}» está abierto en otra ventana u orden; ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open on the computer “{computer}” since {since} UTC; close it there, then try again.</source>
            <comment>dossier-elsewhere</comment>
            <translation>«{name}» está abierto en el equipo «{computer}» desde el {since} UTC; ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is over 50 MB; split it into smaller files.</source>
            <comment>bibliography-large</comment>
            <translation>«{name}» pasa de 50 MB; divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” is over 500 MB; attach a smaller file.</source>
            <comment>document-large</comment>
            <translation>«{name}» pasa de 500 MB; adjunte un archivo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is over 500 MB; choose a smaller file.</source>
            <comment>document-large</comment>
            <translation>«{name}» pasa de 500 MB; elija un archivo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier; give its passphrase on a terminal, or set DOSSIER_PASSPHRASE.</source>
            <comment>passphrase-needed</comment>
            <translation>«{name}» está protegido con una frase de contraseña, o no es un dossier; dé su frase en un terminal, o defina DOSSIER_PASSPHRASE.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>“{name}” is the brief that this dossier holds already.</source>
            <comment>brief-same</comment>
            <translation>«{name}» es el informe que este dossier contiene ya.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is the same file as “{first}”.</source>
            <comment>file-same</comment>
            <translation>«{name}» es el mismo archivo que «{first}».</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <source>“{name}” is too damaged to add annotations to; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>«{name}» está demasiado dañado para añadirle anotaciones; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is too damaged to be opened; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>«{name}» está demasiado dañado para abrirlo; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>“{name}” is too long a name for a dossier; give it a shorter one.</source>
            <comment>long-name</comment>
            <translation>«{name}» es un nombre demasiado largo para un dossier; póngale uno más corto.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/__init__.py" />
            <source>“{name}” is {format}, which cannot be read as a brief; save it as Word (DOCX), PDF, web page or text.</source>
            <comment>brief-format</comment>
            <translation>«{name}» es {format}, que no se puede leer como informe; guárdelo como Word (DOCX), PDF, página web o texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/__init__.py" />
            <source>“{name}” is {format}, which cannot be read yet; attach it as PDF, web page, Word or plain text.</source>
            <comment>document-format</comment>
            <translation>«{name}» es {format}, que no se puede leer todavía; adjúntelo como PDF, página web, Word o texto sin formato.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” lies outside the bibliography’s own folder and is not attached.</source>
            <comment>file-outside</comment>
            <translation>«{name}» está fuera de la carpeta de la bibliografía y no se adjunta.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” names more than {most} files; import it in parts.</source>
            <comment>bibliography-files</comment>
            <translation>«{name}» nombra más de {most} archivos; impórtelo por partes.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” needs a password; ask for a copy that opens without one.</source>
            <comment>pdf-password</comment>
            <translation>«{name}» necesita una contraseña; pida una copia que se abra sin ella.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” needs a password; attach a copy that opens without one.</source>
            <comment>docx-password</comment>
            <translation>«{name}» necesita una contraseña; adjunte una copia que se abra sin ella.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” needs a password; attach it by itself, where it is asked for.</source>
            <comment>pdf-password</comment>
            <translation>«{name}» necesita una contraseña; adjúntelo por separado, donde se le pida.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” takes too long to read; choose another copy.</source>
            <comment>pdf-slow</comment>
            <translation>«{name}» tarda demasiado en leerse; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” unpacks to more than can be read; save it as PDF and attach that.</source>
            <comment>docx-large</comment>
            <translation>«{name}» se descomprime en más de lo que se puede leer; guárdelo como PDF y adjunte ese.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” was exported by a newer Dossier ({key} {value}, this program knows {known}); update the program to read it.</source>
            <comment>json-newer</comment>
            <translation>«{name}» se exportó con un Dossier más reciente ({key} {value}, este programa conoce {known}); actualice el programa para leerlo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” was moved, deleted or replaced while it was open, so the change was not kept; put it back in “{folder}”, or save a copy of what is shown here.</source>
            <comment>file-gone</comment>
            <translation>«{name}» se movió, se borró o se reemplazó mientras estaba abierto, así que el cambio no se guardó; vuelva a ponerlo en «{folder}», o guarde una copia de lo que se muestra aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” was not attached: its source was removed.</source>
            <comment>source-gone</comment>
            <translation>«{name}» no se adjuntó: su fuente se quitó.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/others.py" />
            <source>“{name}” was put back to another state by another program; open it again.</source>
            <comment>replaced-elsewhere</comment>
            <translation>Otro programa devolvió «{name}» a otro estado; ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” was written by a newer Dossier (file version {version}, this program knows {known}); update the program to open it.</source>
            <comment>newer-schema</comment>
            <translation>«{name}» se escribió con un Dossier más reciente (versión de archivo {version}, este programa conoce {known}); actualice el programa para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder or free some space.</source>
            <comment>cannot-create</comment>
            <translation>«{path}» no se puede crear ({reason}); elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder.</source>
            <comment>cannot-create</comment>
            <translation>«{path}» no se puede crear ({reason}); elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a dossier; give the export another name.</source>
            <comment>export-over-dossier</comment>
            <translation>«{path}» es un dossier; dé otro nombre a la exportación.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/folders.py" />
            <source>“{path}” is a file; give the name of a folder for the sources.</source>
            <comment>export-no-folder</comment>
            <translation>«{path}» es un archivo; dé el nombre de una carpeta para las fuentes.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a folder; give the name of a file in it.</source>
            <comment>export-folder</comment>
            <translation>«{path}» es una carpeta; dé el nombre de un archivo en ella.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Fold them into one line</source>
            <translation>Plegarlos en una línea</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages and quotations</source>
            <translation>Pasajes y citas textuales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages tied to {source}</source>
            <translation>Pasajes vinculados a {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Quoted in claim {number}</source>
            <translation>Citado en la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Show the passages and quotations</source>
            <translation>Mostrar los pasajes y las citas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>source {number}</source>
            <translation>la fuente {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — being looked for in {sources}</source>
            <translation>{words} — se está buscando en {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — nothing is attached to look in</source>
            <translation>{words} — no hay nada adjunto en que buscar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources}</source>
            <translation>{words} — {found} en {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources} ·</source>
            <translation>{words} — {found} en {sources} ·</translation>
        </message>
    </context>
    <context>
        <name>ExportAccount</name>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of the dossier.</source>
            <translation type="vanished">%1 en este archivo + %2 solo nombradas = %3 filas del dossier.</translation>
        </message>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of this document.</source>
            <translation type="vanished">%1 en este archivo + %2 solo nombradas = %3 filas de este documento.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things in the dossier go into the file; not carried: %2</source>
            <translation>%1 de los %3 elementos del dossier van en el archivo; no caben: %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things on this document go into the file; not carried: %2</source>
            <translation>%1 de los %3 elementos de este documento van en el archivo; no caben: %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things in the dossier go into the file.</source>
            <translation>Los %3 elementos del dossier van todos en el archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things on this document go into the file.</source>
            <translation>Los %3 elementos de este documento van todos en el archivo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>Nothing lies on this document yet.</source>
            <translation>Todavía no hay nada sobre este documento.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>{count} · {what}: {reason}</source>
            <translation>{count} · {what}: {reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>… and %1 more</source>
            <translation>… y %1 más</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By initials</source>
            <translation>Con iniciales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By name</source>
            <translation>Con nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No numbered source has a document that could be shown here.</source>
            <translation>Ninguna fuente numerada tiene un documento que se pueda mostrar aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No section is ticked, so there would be nothing in the file.</source>
            <translation>No hay ninguna sección marcada, así que el archivo no tendría nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Not at all</source>
            <translation>De ninguna manera</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password of encrypted sources</source>
            <translation>Contraseña de las fuentes cifradas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Reviewer</source>
            <translation>Quien revisa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Take in encrypted sources, unencrypted</source>
            <translation>Incluir las fuentes cifradas, sin cifrado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>With the files of all documents</source>
            <translation>Con los archivos de todos los documentos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>only where one is encrypted; kept nowhere</source>
            <translation>solo si alguna está cifrada; no se guarda en ningún sitio</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out by choice: %1)</source>
            <translation> (omitido por elección: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out: %1)</source>
            <translation> (omitido: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (listed, since it cannot carry them: %1)</source>
            <translation> (nombrados, porque no puede contenerlos: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (no file, since nothing is marked on them: %1)</source>
            <translation> (sin archivo, porque no hay nada marcado en ellos: %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>An export is under way; it can be cancelled below.</source>
            <translation>Hay una exportación en curso; se puede cancelar abajo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exported: %1</source>
            <translation>Exportado: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>No program of this computer opens “{name}”.</source>
            <translation>Ningún programa de este ordenador abre «{name}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>The export was cancelled; no file was changed.</source>
            <translation>La exportación se canceló; no se cambió ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>As the brief lists them</source>
            <translation>Como las enumera el informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>For fax and court files: no reader lists the marks or can change them.</source>
            <translation>Para fax y expedientes judiciales: ningún lector enumera las marcas ni puede cambiarlas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Judgements</source>
            <translation>Juicios</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language of the report</source>
            <translation>Idioma del informe de revisión</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>List of sources</source>
            <translation>Lista de fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Make marks part of the pages (flatten)</source>
            <translation>Integrar las marcas en las páginas (acoplar)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Marks and comments</source>
            <translation>Marcas y comentarios</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since %1</source>
            <translation>Solo lo que cambió desde %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since the last export (none yet)</source>
            <translation>Solo lo que cambió desde la última exportación (ninguna todavía)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Passages</source>
            <translation>Pasajes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Put in</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>References</source>
            <translation>Referencias</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Since the last whole export in this format: each claim of which anything changed; the rest is counted.</source>
            <translation>Desde la última exportación completa en este formato: cada afirmación de la que algo cambió; el resto se cuenta.</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width; now %1</source>
            <translation>Ajustar al ancho; ahora %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Page %1</source>
            <translation>Página %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Pages of the export</source>
            <translation>Páginas de la exportación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Source in the preview</source>
            <translation>Fuente de la vista previa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Text of the export</source>
            <translation>Texto de la exportación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The next page</source>
            <translation>La página siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The page before</source>
            <translation>La página anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The pages are being made.</source>
            <translation>Se están haciendo las páginas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>What the file says; its look is its own.</source>
            <translation>Lo que dice el archivo; su aspecto es propio.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>the preview</source>
            <translation>la vista previa</translation>
        </message>
    </context>
    <context>
        <name>Fates</name>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>As they were</source>
            <translation>Como estaban</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Changed words</source>
            <translation>Palabras cambiadas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Moved, the words the same</source>
            <translation>Movidas, con las mismas palabras</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>No longer in the brief</source>
            <translation>Ya no están en el informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Unplaced: not found again</source>
            <translation>Sin lugar: no se volvieron a encontrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>annotation in {place}</source>
            <translation>anotación en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>citation; its marker is not printed any more</source>
            <translation>cita; su llamada ya no se imprime</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim of “{section}”, which the brief has no more</source>
            <translation>afirmación de «{section}», que el informe ya no tiene</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>claim {number} of {place}</source>
            <translation>afirmación {number} de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>gone</source>
            <translation>ya no están</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>limit in {place}</source>
            <translation>límite en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>moved</source>
            <translation>movido</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>note on {place}</source>
            <translation>nota sobre {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>passage of {place}</source>
            <translation>pasaje de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>section</source>
            <translation>sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>source</source>
            <translation>fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
    </context>
    <context>
        <name>FatesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It stands where it stood.</source>
            <translation>Está donde estaba.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It was not there before.</source>
            <translation>No estaba antes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Judgements that rest on the old words are stale now.</source>
            <translation>Los juicios que se apoyan en las palabras anteriores están ahora caducados.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing to tell: no newer version was taken in here, or it was taken back.</source>
            <translation>Nada que contar: aquí no se tomó ninguna versión más reciente, o se deshizo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing was dropped: place it again by hand, or keep it as it is.</source>
            <translation>No se perdió nada: colóquelo de nuevo a mano, o déjelo como está.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show it in its place (Enter)</source>
            <translation>Mostrarlo en su lugar (Intro)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show what is unplaced</source>
            <translation>Mostrar lo que está sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The newest version of the brief:</source>
            <translation>La versión más reciente del informe:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The words are the same, in another place.</source>
            <translation>Las palabras son las mismas, en otro lugar.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What a person put on it is kept.</source>
            <translation>Lo que una persona puso sobre ello se conserva.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What was found again</source>
            <translation>Lo que se volvió a encontrar</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Copy the report</source>
            <translation>Copiar el parte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Looking for damage</source>
            <translation>Buscando daños</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Something went wrong in Dossier itself; what you typed is kept.</source>
            <translation>Algo falló en el propio Dossier; lo que escribió se conserva.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>The report may quote a protected dossier; it is nowhere on the disk.</source>
            <translation>El parte puede citar un dossier protegido; no está en ningún lugar del disco.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Files of type:</source>
            <translation>Archivos de tipo:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Look in:</source>
            <translation>Buscar en:</translation>
        </message>
    </context>
    <context>
        <name>FilesJobs</name>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Attaching the files</source>
            <translation>Adjuntando los archivos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Looking into the files</source>
            <translation>Examinando los archivos</translation>
        </message>
    </context>
    <context>
        <name>FilesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach the files of a folder</source>
            <translation>Adjuntar los archivos de una carpeta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; nothing was attached.</source>
            <translation>Cancelado; no se adjuntó nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop a folder here, or choose one: its files are matched to the sources.</source>
            <translation>Suelte aquí una carpeta, o elija una: sus archivos se asocian a las fuentes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop the list</source>
            <translation>Descartar la lista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Files are being read; that can be cancelled below.</source>
            <translation>Se están leyendo archivos; se puede cancelar abajo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>The files are being looked into…</source>
            <translation>Se están examinando los archivos…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>There is no file in it.</source>
            <translation>No hay ningún archivo en ella.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>not attached: cancelled</source>
            <translation>no adjuntado: cancelado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>nothing is attached until you say so: tick what belongs, change what does not</source>
            <translation>no se adjunta nada hasta que usted lo diga: marque lo que corresponda, cambie lo que no</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Files to attach</source>
            <translation>Archivos que adjuntar</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Find here</source>
            <translation>Buscar aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight all</source>
            <translation>Resaltar todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight hit</source>
            <translation>Resaltar este resultado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Next hit</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Next passage</source>
            <translation>Pasaje siguiente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>No passage tied</source>
            <translation>Ningún pasaje vinculado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Nothing attached to look in</source>
            <translation>Nada adjunto en que buscar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage</source>
            <translation>Pasaje</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage {rank} of {count}</source>
            <translation>Pasaje {rank} de {count}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Previous passage</source>
            <translation>Pasaje anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Show where it was found</source>
            <translation>Mostrar dónde se encontró</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>being looked for</source>
            <translation>se está buscando</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>is the passage there?</source>
            <translation>¿está ahí el pasaje?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>{rank} of {count} · is the passage there?</source>
            <translation>{rank} de {count} · ¿está ahí el pasaje?</translation>
        </message>
    </context>
    <context>
        <name>FormatChooser</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotated sources (PDF)</source>
            <translation>Fuentes anotadas (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotations (W3C)</source>
            <translation>Anotaciones (W3C)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Binder (PDF)</source>
            <translation>Cuaderno (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Brief (Markdown)</source>
            <translation>Informe (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Citations (CSV)</source>
            <translation>Citas (CSV)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Comments on sources (XFDF)</source>
            <translation>Comentarios sobre las fuentes (XFDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Each source document with your marks. Signed ones are changed after signing.</source>
            <translation>Cada documento de las fuentes con sus marcas. Los firmados se cambian después de la firma.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Everything in the dossier, to be processed, or to be imported again without loss.</source>
            <translation>Todo lo que hay en el dossier, para procesarlo o volver a importarlo sin pérdida.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Judged claims (ClaimReview)</source>
            <translation>Afirmaciones juzgadas (ClaimReview)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Marks, passages and judgements as Web Annotations, for other programs.</source>
            <translation>Marcas, pasajes y juicios como Web Annotations, para otros programas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Markdown)</source>
            <translation>Informe de revisión (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (PDF)</source>
            <translation>Informe de revisión (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Word)</source>
            <translation>Informe de revisión (Word)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (web page)</source>
            <translation>Informe de revisión (página web)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report and annotated sources in one file, with links from claims to passages and back.</source>
            <translation>Informe de revisión y fuentes anotadas en un solo archivo, con enlaces de las afirmaciones a los pasajes y de vuelta.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (BibTeX)</source>
            <translation>Fuentes (BibTeX)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (CSL-JSON)</source>
            <translation>Fuentes (CSL-JSON)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (RIS)</source>
            <translation>Fuentes (RIS)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The annotated report, with real annotations on the words; any reader opens it.</source>
            <translation>El informe de revisión, con anotaciones reales sobre las palabras; lo abre cualquier lector.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The brief itself, without the review, to be edited or imported again.</source>
            <translation>El propio informe, sin la revisión, para editarlo o volver a importarlo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The citations with their judgements as a table, one row each, for spreadsheets.</source>
            <translation>Las citas con sus juicios como tabla, una fila cada una, para hojas de cálculo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The judged claims in the form that web pages and search engines use for fact checks.</source>
            <translation>Las afirmaciones juzgadas en la forma que páginas web y buscadores usan para la verificación de hechos.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The marks on each source PDF as a file of comments, which Acrobat lays onto it.</source>
            <translation>Las marcas de cada PDF de las fuentes como archivo de comentarios, que Acrobat le aplica.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as one web page, for any browser; nothing in it runs or is fetched.</source>
            <translation>El informe de revisión como una sola página web, para cualquier navegador; nada se ejecuta ni se descarga.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as plain text with marks of Markdown, for editors, wikis and mail.</source>
            <translation>El informe de revisión como texto con marcas de Markdown, para editores, wikis y correo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report for word processors, with every comment as one of theirs.</source>
            <translation>El informe de revisión para procesadores de texto, con cada comentario como uno de los suyos.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for EndNote and other reference managers.</source>
            <translation>Las fuentes para EndNote y otros gestores de referencias.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for LaTeX and reference managers.</source>
            <translation>Las fuentes para LaTeX y gestores de referencias.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources with every field, for Zotero and other reference managers.</source>
            <translation>Las fuentes con todos sus campos, para Zotero y otros gestores de referencias.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Whole dossier (JSON)</source>
            <translation>Dossier completo (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FoundAgainLine</name>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what is unplaced</source>
            <translation>Mostrar lo que está sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what was found again</source>
            <translation>Mostrar lo que se volvió a encontrar</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <location filename="../../dossier/ui/widgets/growing_edit.py" />
            <source>{key} when done</source>
            <translation>{key} para terminar</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Export PDF</source>
            <translation>Exportar a PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Export the review as an annotated PDF</source>
            <translation>Exportar la revisión como PDF anotado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Find everywhere</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>New note on what is in hand</source>
            <translation>Nota nueva sobre lo que está en curso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Words, “a phrase”, sanction*, AND, OR, NOT or -word, ( )</source>
            <translation>Palabras, “una frase”, sanción*, AND, OR, NOT o -palabra, ( )</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Find in the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>No topic has all these words.</source>
            <translation type="vanished">Ningún tema tiene todas esas palabras.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>No topic has all these words: leave some out.</source>
            <translation>Ningún tema contiene todas estas palabras: quite alguna.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Pages of the help</source>
            <translation>Páginas de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys can be changed in the settings.</source>
            <translation>Las teclas se pueden cambiar en la configuración.</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <location filename="../../dossier/ui/help_view.py" />
            <source>Page of the help</source>
            <translation>Página de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>changed: {things}</source>
            <translation>cambiado: {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>new: {things}</source>
            <translation>nuevo: {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>removed: {things}</source>
            <translation>quitado: {things}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>It took away, or wrote over:</source>
            <translation>Quitó, o sobrescribió:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Narrow the list: words, a name, a kind of change</source>
            <translation>Reducir la lista: palabras, un nombre, una clase de cambio</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>No change is of that kind.</source>
            <translation>Ningún cambio es de esa clase.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing of it is to be brought back.</source>
            <translation>No hay nada que recuperar de esto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing was changed yet.</source>
            <translation>No se cambió nada todavía.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Only what was in hand</source>
            <translation>Solo lo que estaba en curso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Put it back as it was; Ctrl+Z takes that back</source>
            <translation>Ponerlo como estaba; Ctrl+Z lo deshace</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>{change}: {words}</source>
            <translation>{change}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Add as a further source</source>
            <translation>Añadir como otra fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Complete the source: only fields that it has not</source>
            <translation>Completar la fuente: solo los campos que no tiene</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field by field</source>
            <translation>Campo por campo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import sources</source>
            <translation>Importar fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the bibliography (ticked: taken)</source>
            <translation>En la bibliografía (marcado: se toma)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the dossier</source>
            <translation>En el dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Leave the source as it is</source>
            <translation>Dejar la fuente como está</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Only its place in the list, or a bare number, tells which source this is. Check it.</source>
            <translation>Solo su lugar en la lista, o un simple número, dice de qué fuente se trata. Compruébelo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Replace the source’s fields</source>
            <translation>Reemplazar los campos de la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The record of {source}</source>
            <translation>El registro de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same for all duplicates</source>
            <translation>Lo mismo para todos los duplicados</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its DOI.</source>
            <translation>La misma obra, por su DOI.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its ISBN.</source>
            <translation>La misma obra, por su ISBN.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its address.</source>
            <translation>La misma obra, por su dirección.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its title and year.</source>
            <translation>La misma obra, por su título y su año.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of it</source>
            <translation>Qué pasa con él</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of this record</source>
            <translation>Qué pasa con este registro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a further source</source>
            <translation>otra fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a record above</source>
            <translation>un registro anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>completes {source}</source>
            <translation>completa {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>left out; {source} stays</source>
            <translation>se deja fuera; {source} queda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>merged by hand into {source}</source>
            <translation>combinado a mano con {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>replaces fields of {source}</source>
            <translation>reemplaza campos de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>the record of {source}</source>
            <translation>el registro de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} that cannot be taken</source>
            <translation>{count} que no se pueden tomar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} there already</source>
            <translation>{count} que ya están</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{fate}; {source} was given to “{record}”</source>
            <translation>{fate}; {source} se dio a «{record}»</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesFlow</name>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Bibliographies (*.bib *.ris *.json);;All files (*)</source>
            <translation>Bibliografías (*.bib *.ris *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled: {done}</source>
            <translation>Cancelado: {done}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Import sources</source>
            <translation>Importar fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>{added}, {completed} completed</source>
            <translation>{added}, {completed} completadas</translation>
        </message>
    </context>
    <context>
        <name>JobFlow</name>
        <message>
            <location filename="../../dossier/ui/job_flow.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; no se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>JudgementBar</name>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judge again: {verdict}</source>
            <translation>Juzgar de nuevo: {verdict}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement</source>
            <translation>Juicio</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement of the citation</source>
            <translation>Juicio de la cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number} (unplaced)?</source>
            <translation>¿apoya la afirmación {number} (sin lugar)?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number}?</source>
            <translation>¿apoya la afirmación {number}?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support this unplaced claim?</source>
            <translation>¿apoya esta afirmación sin lugar?</translation>
        </message>
    </context>
    <context>
        <name>KeepFlow</name>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Backing up</source>
            <translation>Haciendo la copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Missing: {what}.</source>
            <translation>Falta: {what}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Nothing is known to be missing.</source>
            <translation>No se sabe que falte nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover into a new dossier</source>
            <translation>Recuperar en un dossier nuevo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover what can be read…</source>
            <translation>Recuperar lo que se pueda leer…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovered: {rows} rows. The damaged file was left as it is.</source>
            <translation>Recuperación terminada: {rows} filas. El archivo dañado se dejó como estaba.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovering</source>
            <translation>Recuperando</translation>
        </message>
        <message>
            <source>Restored. What the dossier was before is the newest of the backups.</source>
            <translation type="vanished">Restaurado. Lo que el dossier era antes es la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Restored. What the dossier was before is the newest of the backups; undo does not reach back to it.</source>
            <translation>Restaurado. Lo que el dossier era antes es la copia de seguridad más reciente; deshacer no llega hasta allí.</translation>
        </message>
    </context>
    <context>
        <name>KeyringFlow</name>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring did not have it.</source>
            <translation>El depósito de claves no la tenía.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring has forgotten it.</source>
            <translation>El depósito de claves la ha olvidado.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>This computer’s keyring keeps the passphrase.</source>
            <translation>El depósito de claves de este ordenador guarda la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>%1 belongs to “%2”. Give that action other keys first.</source>
            <translation>%1 pertenece a «%2». Dé primero otras teclas a esa acción.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>In the menu</source>
            <translation>En el menú</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Its first keys belong to “%1” now. Give that action other keys first.</source>
            <translation>Sus primeras teclas pertenecen ahora a «%1». Dé primero otras teclas a esa acción.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Mark an action, press its new keys in the field, and use them.</source>
            <translation>Marque una acción, pulse sus teclas nuevas en el campo y úselas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>These keys hold in a document only, and stay as they are.</source>
            <translation>Estas teclas valen solo en un documento, y quedan como están.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Use these keys</source>
            <translation>Usar estas teclas</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>In short</source>
            <translation>En resumen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Parts of the program</source>
            <translation>Partes del programa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>The licence</source>
            <translation>La licencia</translation>
        </message>
    </context>
    <context>
        <name>LimitBox</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
    </context>
    <context>
        <name>LimitPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Claim to tie the limit to</source>
            <translation>Afirmación a la que vincular el límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>No limit after all</source>
            <translation>No es un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>Mostrarlo en su sección (Intro)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Tie the limit to this claim</source>
            <translation>Vincular el límite a esta afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Untie it from this claim</source>
            <translation>Desvincularlo de esta afirmación</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>Show it in its section</source>
            <translation>Mostrarlo en su sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
    </context>
    <context>
        <name>LimitsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>No limit is stated yet. Select the words of a section that state one, and make a limit of them.</source>
            <translation>Todavía no se enuncia ningún límite. Seleccione las palabras de una sección que enuncien uno, y haga de ellas un límite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>What the evidence does not establish</source>
            <translation>Lo que las pruebas no establecen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>limits claim {number}: {text}</source>
            <translation>limita la afirmación {number}: {text}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Marks in this document</source>
            <translation>Marcas en este documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Narrow the list: words, a name</source>
            <translation>Reducir la lista: palabras, un nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>No mark holds “{words}”.</source>
            <translation>Ninguna marca contiene «{words}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Nothing is marked in this document yet.</source>
            <translation>Todavía no hay nada marcado en este documento.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Family</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Given</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove {role} {number}</source>
            <translation>Quitar {role} {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>or institution</source>
            <translation>o institución</translation>
        </message>
    </context>
    <context>
        <name>NameRows</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Add a name</source>
            <translation>Añadir un nombre</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <location filename="../../dossier/ui/widgets/naming.py" />
            <source>Empty the field</source>
            <translation>Vaciar el campo</translation>
        </message>
    </context>
    <context>
        <name>NewBriefFlow</name>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Briefs and exports</source>
            <translation>Informes y exportaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Choose a brief</source>
            <translation>Elegir un informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Clipboard.dossier</source>
            <translation>Portapapeles.dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Importing {name}</source>
            <translation>Importando {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Make a dossier…</source>
            <translation>Crear un dossier…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading the clipboard</source>
            <translation>Leyendo el portapapeles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Save the new dossier as</source>
            <translation>Guardar el dossier nuevo como</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The clipboard holds no text; copy a brief first.</source>
            <translation>El portapapeles no contiene texto; copie primero un informe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <translation>La importación se canceló; no se creó ningún dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>“{name}” is no file; drop the file of a brief here.</source>
            <translation>«{name}» no es un archivo; suelte aquí el archivo de un informe.</translation>
        </message>
    </context>
    <context>
        <name>NewerBriefFlow</name>
        <message>
            <source>A new dossier</source>
            <translation type="vanished">Un dossier nuevo</translation>
        </message>
        <message>
            <source>A newer version of this brief</source>
            <translation type="vanished">Una versión más reciente de este informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Briefs</source>
            <translation>Informes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Choose the newer version</source>
            <translation>Elegir la versión más reciente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Comparing with {name}</source>
            <translation>Comparando con {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Newer version of the brief, “{name}”:</source>
            <translation>Versión más reciente del informe, «{name}»:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Put it in the place of the older one</source>
            <translation>Ponerla en lugar de la anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Putting in {name}</source>
            <translation>Incorporando {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>“{name}”: is it a newer version of the brief that is open here?</source>
            <translation type="vanished">«{name}»: ¿es una versión más reciente del informe que está abierto aquí?</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Add a comment…</source>
            <translation>Añadir un comentario…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this comment</source>
            <translation>Eliminar este comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this note</source>
            <translation>Eliminar esta nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Markdown. Ctrl+Enter or Esc: done</source>
            <translation type="vanished">Markdown. Ctrl+Intro o Esc: hecho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment</source>
            <translation>Responder a este comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment (R)</source>
            <translation>Responder a este comentario (R)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Write in Markdown</source>
            <translation>Escriba en Markdown</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on {words}</source>
            <translation>comentario sobre {words}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on “{words}”</source>
            <translation>comentario sobre «{words}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note on {what}</source>
            <translation>nota sobre {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>reply on {what}</source>
            <translation>respuesta sobre {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{kind}, {colour}, of “{words}”</source>
            <translation>{kind}, {colour}, de «{words}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{maker}, edited by {reviewer}</source>
            <translation>{maker}, modificado por {reviewer}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{words}, {colour}</source>
            <translation>{words}, {colour}</translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every colour</source>
            <translation>Todos los colores</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every kind</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every tag</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Everyone</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Reviewer</source>
            <translation>Quien revisa</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>{colour} ({number})</source>
            <translation>{colour} ({number})</translation>
        </message>
    </context>
    <context>
        <name>NotesListPane</name>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Narrow the list: words of a note, of what was marked, a name</source>
            <translation>Reducir la lista: palabras de una nota, de lo marcado, un nombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation holds “{words}”.</source>
            <translation>Ninguna nota ni anotación contiene «{words}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation is of the kind, colour, tag and reviewer chosen above.</source>
            <translation>Ninguna nota ni anotación es de la clase, el color, la etiqueta y la persona elegidos arriba.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Notes and annotations</source>
            <translation>Notas y anotaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Nothing is written yet. Write a note on what is in hand, or highlight words.</source>
            <translation>No hay nada escrito todavía. Escriba una nota sobre lo que está en curso, o resalte palabras.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>comment on {quote} in {place}</source>
            <translation>comentario sobre {quote} en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>note on {place}</source>
            <translation>nota sobre {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>page {page}</source>
            <translation>página {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>reply on {place}</source>
            <translation>respuesta sobre {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>{kind}, {colour}, in {place}</source>
            <translation>{kind}, {colour}, en {place}</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on claim {name}</source>
            <translation>Notas sobre la afirmación {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on source {name}</source>
            <translation>Notas sobre la fuente {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on the dossier</source>
            <translation>Notas sobre el dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on “{name}”</source>
            <translation>Notas sobre «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Nothing yet. What you write here stays with it and is printed in the export.</source>
            <translation>Nada todavía. Lo que escriba aquí queda con ello y se imprime en la exportación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Write a note…</source>
            <translation>Escribir una nota…</translation>
        </message>
    </context>
    <context>
        <name>OpenFlow</name>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>If “{name}” is still open on the other computer, changes made here or there can be lost.</source>
            <translation>Si «{name}» sigue abierto en el otro ordenador, pueden perderse cambios hechos aquí o allí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>It is shown for reading only.</source>
            <translation>Se muestra solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Open a dossier</source>
            <translation>Abrir un dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same</source>
            <translation>Modificar de todos modos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same…</source>
            <translation>Modificar de todos modos…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>“%1” is open in another window, which is in front now.</source>
            <translation>«%1» está abierto en otra ventana, que ahora está delante.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>[{number}] only</source>
            <translation>solo [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no citations</source>
            <translation>sin citas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no source</source>
            <translation>sin fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>OptionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Judgements</source>
            <translation>Juicios</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Rests on</source>
            <translation>Se apoya en</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no limits</source>
            <translation>sin límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no source</source>
            <translation>sin fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>{source} only</source>
            <translation>solo {source}</translation>
        </message>
    </context>
    <context>
        <name>OutlinePane</name>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Also in the brief</source>
            <translation>También en el informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Notes and annotations</source>
            <translation>Notas y anotaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Outline</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Overview of options</source>
            <translation>Resumen de las opciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unplaced</source>
            <translation>Sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unsure</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What lost its place in the text</source>
            <translation>Lo que perdió su lugar en el texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the evidence does not establish</source>
            <translation>Lo que las pruebas no establecen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the program was not sure how to read</source>
            <translation>De lo que la importación dudaba</translation>
        </message>
    </context>
    <context>
        <name>OutsideLink</name>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copied</source>
            <translation>Copiada</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Outside this dossier, not opened: {address}</source>
            <translation>Fuera de este dossier, no se abrió: {address}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Add the first section…</source>
            <translation>Añadir la primera sección…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Begin with the first citation</source>
            <translation>Empezar por la primera cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Every citation is judged.</source>
            <translation>Todas las citas están juzgadas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Go on with the next unchecked</source>
            <translation>Seguir con la próxima sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Next unchecked citation</source>
            <translation>Siguiente cita sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Nothing is judged yet. Take a citation in hand, read its source, and give a verdict.</source>
            <translation>No hay nada juzgado todavía. Elija una cita, lea su fuente y dé un veredicto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Now the brief’s sections: a summary, its options, what it does not know.</source>
            <translation>Ahora las secciones del informe: un resumen, sus opciones, lo que no sabe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Overview of options</source>
            <translation>Resumen de las opciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>There is no brief in this dossier yet.</source>
            <translation>Todavía no hay ningún informe en este dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>This dossier is empty. Begin with the question that its brief answers.</source>
            <translation>Este dossier está vacío. Empiece por la pregunta que responde su informe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>What the evidence does not establish</source>
            <translation>Lo que las pruebas no establecen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Write the question…</source>
            <translation>Escribir la pregunta…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>({number} of {count})</source>
            <translation>({number} de {count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the page</source>
            <translation>Ajustar a la página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the text</source>
            <translation>Ajustar al texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Go to a page</source>
            <translation>Ir a una página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>How large pages are shown</source>
            <translation>Tamaño al que se muestran las páginas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Larger (Ctrl++)</source>
            <translation>Más grande (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Mark an area</source>
            <translation>Marcar un área</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">Esquema y páginas pequeñas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Outline, small pages and marks</source>
            <translation>Esquema, páginas pequeñas y marcas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the pages</source>
            <translation>Mostrar las páginas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the text alone</source>
            <translation>Mostrar solo el texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Size of pages: {percent}</source>
            <translation>Tamaño de las páginas: {percent}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Smaller (Ctrl+-)</source>
            <translation>Más pequeño (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePane</name>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>Back to page {page}</source>
            <translation>Volver a la página {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>There is no page “{name}”.</source>
            <translation>No hay ninguna página «{name}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page is a picture without text; areas can be marked.</source>
            <translation>Esta página es una imagen sin texto; se pueden marcar áreas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page takes too long to draw: try again, longer</source>
            <translation>Esta página tarda demasiado en dibujarse: intentarlo de nuevo, más tiempo</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../dossier/ui/page/view.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <location filename="../../dossier/ui/page/words.py" />
            <source>Text of page {page}</source>
            <translation>Texto de la página {page}</translation>
        </message>
    </context>
    <context>
        <name>PaneSwitch</name>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Brief</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>What is shown</source>
            <translation>Lo que se muestra</translation>
        </message>
    </context>
    <context>
        <name>PartBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Earlier pages</source>
            <translation>Páginas anteriores</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Later pages</source>
            <translation>Páginas siguientes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Part {part} of {parts} of a long document</source>
            <translation>Parte {part} de {parts} de un documento largo</translation>
        </message>
    </context>
    <context>
        <name>PassageBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Claims that rest on this passage:</source>
            <translation>Afirmaciones que se apoyan en este pasaje:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Passage for:</source>
            <translation>Pasaje para:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie to claim {number} too</source>
            <translation>Vincular también a la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie too</source>
            <translation>Vincular también</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie from claim {number}</source>
            <translation>Desvincular de la afirmación {number}</translation>
        </message>
    </context>
    <context>
        <name>PassageFinder</name>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages</source>
            <translation>Buscar pasajes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages for claim {number}</source>
            <translation>Buscar pasajes para la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>No sentence here shares a word with claim {number}.</source>
            <translation>Ninguna frase de aquí comparte una palabra con la afirmación {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}</source>
            <translation>Pasajes que pueden concernir a la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}: read, then tie what does.</source>
            <translation>Pasajes que pueden concernir a la afirmación {number}: lea y vincule lo que corresponda.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="vanished">Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Keep it in this computer’s keyring</source>
            <translation>Guardarla en el depósito de claves de este ordenador</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere, unless you want it to be.</source>
            <translation>«{name}» está protegido con una frase de contraseña, o no es un dossier. La frase no se guarda en ningún sitio, salvo que usted lo quiera.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere.</source>
            <translation type="vanished">«{name}» está protegido con una frase de contraseña, o no es un dossier. La frase no se guarda en ningún sitio.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseQuestion</name>
        <message>
            <location filename="../../dossier/ui/passphrases.py" />
            <source>The keyring is locked: unlock it, or type the passphrase.</source>
            <translation>El depósito de claves está bloqueado: desbloquéelo o escriba la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>PasswordQuestion</name>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>That is not the password.</source>
            <translation>Esa no es la contraseña.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Three times it was not the password.</source>
            <translation>Tres veces no fue la contraseña.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>“{name}” needs its password. It is used to open the file and never stored.</source>
            <translation>«{name}» necesita su contraseña. Se usa para abrir el archivo y no se guarda nunca.</translation>
        </message>
    </context>
    <context>
        <name>PasteSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Fills in source [{number}]</source>
            <translation>Completa la fuente [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>List of sources</source>
            <translation>Lista de fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>No source was found in that text.</source>
            <translation>No se encontró ninguna fuente en ese texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>One source a line or a paragraph, with numbers or without:

[1] Author. Title. Publisher, 2020.</source>
            <translation>Una fuente por línea o párrafo, con números o sin ellos:

[1] Autor. Título. Editorial, 2020.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste a list of sources</source>
            <translation>Pegar una lista de fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste or type the list; in the next step you see what was understood of it.</source>
            <translation>Pegue o escriba la lista; en el paso siguiente verá lo que se entendió de ella.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Read the list</source>
            <translation>Leer la lista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood</source>
            <translation>Lo que se entendió</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood. Correct any cell; a row without its tick is not added.</source>
            <translation>Lo que se entendió. Corrija cualquier celda; una fila sin marcar no se añade.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>an area of page {page}</source>
            <translation>un área de la página {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim {number}</source>
            <translation>afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>something that is gone</source>
            <translation>algo que ya no existe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by claim {number}</source>
            <translation>la cita de {source} en la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by the claim “{text}”</source>
            <translation>la cita de {source} en la afirmación «{text}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the dossier</source>
            <translation>el dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the words “{quote}”</source>
            <translation>las palabras «{quote}»</translation>
        </message>
    </context>
    <context>
        <name>Pointer</name>
        <message>
            <location filename="../../dossier/ui/page/pointer.py" />
            <source>Go to page {page}</source>
            <translation>Ir a la página {page}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>No claim was found in this section.</source>
            <translation>No se encontró ninguna afirmación en esta sección.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>No source is cited or listed.</source>
            <translation>No se cita ni se enumera ninguna fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>only a number; the brief says nothing of it</source>
            <translation>solo un número; el informe no dice nada de él</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>… and {n} more</source>
            <translation>… y {n} más</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed</source>
            <translation>Como se supuso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed: {guess}</source>
            <translation>Como se supuso: {guess}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Claims of the section</source>
            <translation>Afirmaciones de la sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Form of the markers</source>
            <translation>Forma de las llamadas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Headings that begin sections</source>
            <translation>Encabezados que inician secciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Kind of the section</source>
            <translation>Clase de la sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Markers</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Nothing: every part was told for certain.</source>
            <translation>Nada: cada parte se reconoció con certeza.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading again…</source>
            <translation>Leyendo de nuevo…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections begin at headings</source>
            <translation>Las secciones empiezan en los encabezados</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections: untick what is not to be taken in</source>
            <translation>Secciones: desmarque lo que no se deba tomar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources ({count})</source>
            <translation>Fuentes ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Unsure</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What the reader was unsure of</source>
            <translation>De lo que el lector dudaba</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What was understood of “{name}”</source>
            <translation>Lo que se entendió de «{name}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>level {n}</source>
            <translation>nivel {n}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>… and {count} more; all are listed once the dossier is made.</source>
            <translation>… y {count} más; todas se enumeran cuando el dossier esté creado.</translation>
        </message>
    </context>
    <context>
        <name>PreviewMaker</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_maker.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>PrintFlow</name>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>A report is being printed; see below.</source>
            <translation>Se está imprimiendo un informe de revisión; véase abajo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Pages printed: %1</source>
            <translation>Páginas impresas: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Print the report</source>
            <translation>Imprimir el informe de revisión</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing</source>
            <translation>Imprimiendo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing was cancelled.</source>
            <translation>La impresión se canceló.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Show the help</source>
            <translation>Mostrar la ayuda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Welcome. This dossier is yours to try things out: J shows the next citation beside its source, 1 to 5 judge it, Ctrl+E exports the review. Ctrl+Z takes anything back.</source>
            <translation>Le damos la bienvenida. Este dossier es suyo para probar: J muestra la cita siguiente junto a su fuente, de 1 a 5 la juzgan, Ctrl+E exporta la revisión. Ctrl+Z deshace todo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>open a dossier first.</source>
            <translation>abra primero un dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a citation in hand first.</source>
            <translation>elija primero una cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a source in hand first.</source>
            <translation>elija primero una fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>there is nothing that it could do now.</source>
            <translation>no hay nada que pueda hacer ahora.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>“%1” is not possible here: %2</source>
            <translation>«%1» no es posible aquí: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>no citations</source>
            <translation>sin citas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>{judged} of {total} judged</source>
            <translation>Juzgadas: {judged} de {total}</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source> (of a candidate)</source>
            <translation> (de una candidata)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>; another source is as likely</source>
            <translation>; otra fuente es igual de probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>attached</source>
            <translation>adjuntado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>chosen by you</source>
            <translation>elegido por usted</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>no source</source>
            <translation>sin fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>nothing tells where it belongs</source>
            <translation>nada dice a qué pertenece</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>{sureness}: {signs}</source>
            <translation>{sureness}: {signs}</translation>
        </message>
    </context>
    <context>
        <name>ProtectDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>At least {count} characters; best are five words that nobody would put together.</source>
            <translation>Al menos {count} caracteres; lo mejor, cinco palabras que nadie juntaría.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change or remove the passphrase</source>
            <translation>Cambiar o quitar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Fair: holds for weeks, maybe months, against somebody with many computers.</source>
            <translation>Regular: resiste semanas, quizá meses, ante alguien con muchos equipos.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Forget it in the keyring</source>
            <translation>Olvidarla en el depósito</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Good: holds for years, as far as can be told.</source>
            <translation>Buena: resiste años, por lo que se puede saber.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>New passphrase</source>
            <translation>Frase de contraseña nueva</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Present passphrase</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect with a passphrase</source>
            <translation>Proteger con una frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Remove the passphrase</source>
            <translation>Quitar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Strong, as far as can be told, if it stands in no book and is used nowhere else.</source>
            <translation>Fuerte, por lo que se puede saber, si no está en ningún libro y no se usa en otro sitio.</translation>
        </message>
        <message>
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation type="vanished">El dossier y sus copias de seguridad se cifran. Nadie los abre sin la frase de contraseña, y nadie puede recuperarla: guárdela en un lugar seguro. Las exportaciones no están protegidas; y hasta que el disco necesite el espacio, puede conservar rastros del archivo como era.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Undo does not take this back, nor what was done before it; the same menu item changes or removes the passphrase. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation>El dossier y sus copias de seguridad se cifran. Nadie los abre sin la frase de contraseña, y nadie puede recuperarla: guárdela en un lugar seguro. Deshacer no revierte esto ni lo hecho antes; la misma opción del menú cambia o quita la frase de contraseña. Las exportaciones no están protegidas; y hasta que el disco necesite el espacio, puede conservar rastros del archivo como era.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The two are not the same.</source>
            <translation>Las dos no son iguales.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Weak: guessed within hours by somebody with many computers.</source>
            <translation>Débil: la adivina en horas alguien con muchos equipos.</translation>
        </message>
    </context>
    <context>
        <name>ProtectFlow</name>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Protecting</source>
            <translation>Protegiendo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Removing the passphrase</source>
            <translation>Quitando la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>That is not the present passphrase.</source>
            <translation>Esa no es la frase de contraseña actual.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is open for reading only; save a copy to protect it.</source>
            <translation>El dossier está abierto solo para lectura; guarde una copia para protegerlo.</translation>
        </message>
        <message>
            <source>The dossier is protected now.</source>
            <translation type="vanished">El dossier está protegido ahora.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is protected now. Undo does not take that back: “{item}” changes or removes it.</source>
            <translation>El dossier está protegido ahora. Deshacer no lo revierte: «{item}» cambia o quita la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The passphrase is removed.</source>
            <translation>La frase de contraseña se quitó.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>These backups could not be opened and are as they were: {names}</source>
            <translation>Estas copias de seguridad no se pudieron abrir y están como estaban: {names}</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither</source>
            <translation>Ninguna de las dos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither (Esc)</source>
            <translation>Ninguna de las dos (Esc)</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Notice</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question and notice</source>
            <translation>Pregunta y advertencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What is to be decided?</source>
            <translation>¿Qué hay que decidir?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What readers must know, such as: draft, not to be cited</source>
            <translation>Lo que deben saber quienes lean, por ejemplo: borrador, no citar</translation>
        </message>
    </context>
    <context>
        <name>QuoteChecks</name>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>Looking for quotations</source>
            <translation>Buscando las citas textuales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in an older version</source>
            <translation>en una versión anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in the sheet</source>
            <translation>en la ficha</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page} of an older version</source>
            <translation>p. {page} de una versión anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>show it</source>
            <translation>mostrarlo</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>None yet</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>Open recent</source>
            <translation>Abrir reciente</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A DOI reads like 10.1000/182.</source>
            <translation>Un DOI tiene la forma 10.1000/182.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A year is a number.</source>
            <translation>Un año es un número.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Abstract</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISBN has 10 or 13 digits.</source>
            <translation>Un ISBN tiene 10 o 13 cifras.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISSN has 8 digits.</source>
            <translation>Un ISSN tiene 8 cifras.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An address begins with http:// or https://.</source>
            <translation>Una dirección empieza por http:// o https://.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Article in a journal</source>
            <translation>Artículo de revista académica</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Authority</source>
            <translation>Autoridad</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Blog post</source>
            <translation>Entrada de blog</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Book</source>
            <translation>Libro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Chapter of a book</source>
            <translation>Capítulo de libro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Conference paper</source>
            <translation>Ponencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Dataset</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date of the event</source>
            <translation>Fecha del acto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Genre</source>
            <translation>Género</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Hearing</source>
            <translation>Audiencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>ISSN</source>
            <translation>ISSN</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>In</source>
            <translation>En</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Interviewer</source>
            <translation>Entrevistador</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Issue</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Jurisdiction</source>
            <translation>Jurisdicción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legal case</source>
            <translation>Caso judicial</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legislation</source>
            <translation>Legislación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Letter or message</source>
            <translation>Carta o mensaje</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Magazine article</source>
            <translation>Artículo de revista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Newspaper article</source>
            <translation>Artículo de periódico</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Original date</source>
            <translation>Fecha original</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Other document</source>
            <translation>Otro documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Publisher</source>
            <translation>Editorial</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Read on</source>
            <translation>Consultado el</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Series</source>
            <translation>Colección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Speech</source>
            <translation>Discurso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Submitted on</source>
            <translation>Presentado el</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That is before books were printed.</source>
            <translation>Es de antes de que se imprimieran libros.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That month has no such day.</source>
            <translation>Ese mes no tiene ese día.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That year is still to come.</source>
            <translation>Ese año aún no ha llegado.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The check digit does not fit; a digit may be mistyped.</source>
            <translation>El dígito de control no coincide; puede que una cifra esté mal escrita.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The month is missing; without it the day is not kept.</source>
            <translation>Falta el mes; sin él no se guarda el día.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The year is missing; without it the date is not kept.</source>
            <translation>Falta el año; sin él no se guarda la fecha.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Thesis</source>
            <translation>Tesis</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>This is no whole address.</source>
            <translation>No es una dirección completa.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/record_types.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Translator</source>
            <translation>Traductor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Treaty</source>
            <translation>Tratado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web address</source>
            <translation>Dirección web</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A new mark.</source>
            <translation>Una marca nueva.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A reply; it becomes a note.</source>
            <translation>Una respuesta; se convierte en una nota.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Another mark under the same name was changed later; its text is the one to take.</source>
            <translation>Otra marca con el mismo nombre se modificó después; su texto es el que se puede tomar.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there</source>
            <translation>Cambiadas allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there and here</source>
            <translation>Cambiadas allí y aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Colour, kind or place changed there</source>
            <translation>Color, clase o lugar cambiados allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It is not in the file: it was removed there, or left out. Ticked, it is removed here.</source>
            <translation>No está en el archivo: se quitó allí, o se dejó fuera. Si la marca, se quita aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It says nothing.</source>
            <translation>No dice nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It was removed here since, and stays so.</source>
            <translation>Se quitó aquí desde entonces, y así queda.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words are not in the brief or a source, or stand in several places.</source>
            <translation>Sus palabras no están en el informe ni en una fuente, o están en varios sitios.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words were changed here since.</source>
            <translation>Sus palabras se cambiaron aquí desde entonces.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Judgements whose line was changed there</source>
            <translation>Juicios cuya línea se cambió allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Marks of this kind cannot be kept.</source>
            <translation>Las marcas de esta clase no se pueden conservar.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Moved or recoloured there, and not to be taken</source>
            <translation>Movidas o recoloreadas allí, sin que se puedan tomar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>New marks</source>
            <translation>Marcas nuevas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Not in the file any more</source>
            <translation>Ya no están en el archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Removed here since</source>
            <translation>Quitadas aquí desde entonces</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Replies</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The colour or the form was changed there. It follows from the judgements, and is not read as one; judge anew if you agree.</source>
            <translation>El color o la forma se cambió allí. Se deriva de los juicios y no se lee como uno; juzgue de nuevo si está de acuerdo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there, and here since. Ticked, the file's words replace those here.</source>
            <translation>El comentario se cambió allí, y aquí desde entonces. Si la marca, las palabras del archivo reemplazan las de aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there.</source>
            <translation>El comentario se cambió allí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The line of this judgement was changed there. The judgement stays; judge anew if you agree.</source>
            <translation>La línea de este juicio se cambió allí. El juicio queda; juzgue de nuevo si está de acuerdo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark looks otherwise there. Ticked, it becomes so here; its comment stays as it is.</source>
            <translation>La marca es distinta allí. Si la marca, aquí será igual; su comentario queda como está.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark of a judgement was moved there. It belongs to its citation, and stays there.</source>
            <translation>La marca de un juicio se movió allí. Pertenece a su cita, y ahí se queda.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to another text. It stays where it is here; mark those words anew.</source>
            <translation>La marca se movió allí a otro texto. Aquí queda donde está; marque de nuevo esas palabras.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to where there are no words. It stays where it is here.</source>
            <translation>La marca se movió allí a un lugar sin palabras. Aquí queda donde está.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that are not in the brief or a source, or stand in several places. It stays where it is here.</source>
            <translation>La marca se movió allí a palabras que no están en el informe ni en una fuente, o que están en varios sitios. Aquí queda donde está.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that were changed here since. It stays where it is here.</source>
            <translation>La marca se movió allí a palabras que desde entonces se cambiaron aquí. Aquí queda donde está.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The passage lies on other words there. Ticked, it does so here; what was judged by it turns stale.</source>
            <translation>El pasaje está allí sobre otras palabras. Si lo marca, lo estará aquí también; los juicios que se apoyan en él caducan.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>There are no words under it.</source>
            <translation>No hay palabras debajo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>What it answers has no place here.</source>
            <translation>Aquello a lo que responde no tiene lugar aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Without a place here</source>
            <translation>Sin lugar aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>a place on page {number}</source>
            <translation>un lugar en la página {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>another colour</source>
            <translation>otro color</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>page {number}</source>
            <translation>página {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>the colour of “{verdict}”</source>
            <translation>el color de «{verdict}»</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Annotations back</source>
            <translation>Anotaciones de vuelta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Drop a PDF here that someone has marked, or choose one in the menu.</source>
            <translation>Suelte aquí un PDF que alguien haya marcado, o elija uno en el menú.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Nothing in {name} differs from what is here.</source>
            <translation>Nada en {name} difiere de lo que hay aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_job.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Reading {name}…</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Ticked, it is kept as a note on {place}.</source>
            <translation>Si se marca, se conserva como nota sobre {place}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>not ticked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>ticked</source>
            <translation>marcada</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>As it went out</source>
            <translation>Como salió</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Not ticked</source>
            <translation>Sin marcar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Nothing is ticked</source>
            <translation>No hay nada marcado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Show what it is on (Enter)</source>
            <translation>Mostrar sobre qué está (Intro)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take all that is ticked, as one step that undo takes back</source>
            <translation>Tomar todo lo marcado, en un solo paso que se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take this one, or leave it (Space)</source>
            <translation>Tomarla, o dejarla (Espacio)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Ticked</source>
            <translation>Marcada</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>ReviewerDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Name or initials</source>
            <translation>Nombre o iniciales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your judgements, notes and annotations bear a name. Which one? You can change it later.</source>
            <translation>Sus juicios, notas y anotaciones llevan un nombre. ¿Cuál? Puede cambiarlo más tarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>SearchPane</name>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source> in {sources}</source>
            <translation> en {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>A hit has all the words: leave some out, or write OR between them.</source>
            <translation>Un resultado contiene todas las palabras: quite alguna o escriba OR entre ellas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Choose where to search: claims, documents or notes.</source>
            <translation>Elija dónde buscar: afirmaciones, documentos o notas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Claims</source>
            <translation>Afirmaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Nothing holds “{query}”. Searched: {places}.</source>
            <translation>Nada contiene «{query}». Se buscó en: {places}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search here too</source>
            <translation>Buscar también aquí</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Type what to look for into the field above. Searched: {places}.</source>
            <translation>Escriba lo que busca en el campo de arriba. Se busca en: {places}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>annotation</source>
            <translation>anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>claim {number}</source>
            <translation>afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>document</source>
            <translation>documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>judgement of claim {number}</source>
            <translation>juicio de la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>limit</source>
            <translation>límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>older version</source>
            <translation>versión anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>section</source>
            <translation>sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>sheet about the source</source>
            <translation>ficha sobre la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>source</source>
            <translation>fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>{name} (the best {count})</source>
            <translation>{name} (los {count} mejores)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>“{query}” says only what must not be there: add a word.</source>
            <translation>«{query}» dice solo lo que no debe estar: añada una palabra.</translation>
        </message>
    </context>
    <context>
        <name>SectionActions</name>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Go where it was and select the words it belongs to first.</source>
            <translation>Vaya primero adonde estaba y seleccione las palabras a las que pertenece.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Put the caret between two words of a claim first.</source>
            <translation>Ponga primero el cursor entre dos palabras de una afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words of the claim first.</source>
            <translation>Seleccione primero las palabras de la afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words that state the limit first.</source>
            <translation>Seleccione primero las palabras que enuncian el límite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>Seleccione primero las palabras que marcar, o ponga el cursor en una anotación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or take a claim in hand.</source>
            <translation>Seleccione primero las palabras que marcar, o elija una afirmación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>Elija primero la afirmación: haga clic en ella en el informe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>No hay ninguna anotación en el cursor.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no claim after this one in the section.</source>
            <translation>No hay ninguna afirmación después de esta en la sección.</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>%1 of %2 sections</source>
            <translation>Secciones: %1 de %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>All %2 sections</source>
            <translation>Las %2 secciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>SectionView</name>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim in hand: {number}, {kind}: {text}</source>
            <translation>Afirmación en curso: {number}, {kind}: {text}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim {number} · {kind}</source>
            <translation>Afirmación {number} · {kind}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Printed marker [{number}]; it closes no claim that is judged</source>
            <translation>Llamada impresa [{number}]; no cierra ninguna afirmación que se juzgue</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>further source</source>
            <translation>otra fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>source {number}</source>
            <translation>fuente {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} Citations: {citations}.</source>
            <translation>{claim} Citas: {citations}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} It has no citation.</source>
            <translation>{claim} No tiene ninguna cita.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{source}: {verdict}, no longer counts ({moved})</source>
            <translation>{source}: {verdict}, ya no cuenta ({moved})</translation>
        </message>
    </context>
    <context>
        <name>SectionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Claims</source>
            <translation>Afirmaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Markers</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Unsure</source>
            <translation>Dudoso</translation>
        </message>
    </context>
    <context>
        <name>SectionsTable</name>
        <message>
            <location filename="../../dossier/ui/dialogs/sections_table.py" />
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Highlight in</source>
            <translation>Resaltar en</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Selected words</source>
            <translation>Palabras seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>As the brief lists them</source>
            <translation>Como las enumera el informe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font of what is read</source>
            <translation>Tipo de letra de lo que se lee</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>How large menus, lists, panes and dialogs are written.</source>
            <translation>Tamaño de los menús, las listas, los paneles y los cuadros de diálogo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>It stands at your judgements, notes and annotations.</source>
            <translation>Figura en sus juicios, notas y anotaciones.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Name or initials</source>
            <translation>Nombre o iniciales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Noto Sans</source>
            <translation>Noto Sans</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Noto Serif</source>
            <translation>Noto Serif</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of references in reports, and of citations that are copied.</source>
            <translation>De las referencias en los informes y de las citas que se copian.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of reports and of what is printed.</source>
            <translation>De los informes de revisión y de lo que se imprime.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of the brief and of documents’ text; pages of PDFs keep their own.</source>
            <translation>Del informe y del texto de los documentos; las páginas de los PDF conservan los suyos.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of what is read. %1 and %2 change it too.</source>
            <translation>De lo que se lee. %1 y %2 lo cambian también.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Older ones are thinned out. Those made before stay where they are, and are listed too.</source>
            <translation>De las más antiguas se guardan cada vez menos. Las que ya existen se quedan donde están y también aparecen en la lista.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>On screen only: exports keep the paper’s own colours.</source>
            <translation>Solo en pantalla: las exportaciones conservan los colores del papel.</translation>
        </message>
        <message>
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation type="vanished">Una al día mientras un dossier cambia, en %1. «Copias de seguridad…», en el menú, las enumera y las restaura.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Pages of PDFs</source>
            <translation>Páginas de los PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Reports have a language of their own, in the export.</source>
            <translation>Los informes de revisión tienen su propio idioma, en la exportación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings are in %1</source>
            <translation>La configuración está en %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Size of the window’s text</source>
            <translation>Texto de la ventana</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <location filename="../../dossier/ui/widgets/show_typed.py" />
            <source>Show what is typed</source>
            <translation>Mostrar lo que se escribe</translation>
        </message>
    </context>
    <context>
        <name>SideStrip</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>No outline in this file</source>
            <translation>Este archivo no tiene esquema</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">Esquema y páginas pequeñas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline, small pages and marks</source>
            <translation>Esquema, páginas pequeñas y marcas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Small pages</source>
            <translation>Páginas pequeñas</translation>
        </message>
    </context>
    <context>
        <name>SmallPages</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
    <context>
        <name>SourceChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>All sources</source>
            <translation>Todas las fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Search only what belongs to some sources</source>
            <translation>Buscar solo en lo que pertenece a algunas fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Sources searched: {names}</source>
            <translation>Fuentes en que se busca: {names}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>{count} sources</source>
            <translation>{count} fuentes</translation>
        </message>
    </context>
    <context>
        <name>SourceClaims</name>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claim {number}, {kind}, {verdict}: {text}</source>
            <translation>Afirmación {number}, {kind}, {verdict}: {text}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claims that rest on this source</source>
            <translation>Afirmaciones que se apoyan en esta fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>No claim of the brief rests on this source.</source>
            <translation>Ninguna afirmación del informe se apoya en esta fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>{verdict}, no longer counts: {moved}</source>
            <translation>{verdict}, ya no cuenta: {moved}</translation>
        </message>
    </context>
    <context>
        <name>SourceCompleter</name>
        <message>
            <location filename="../../dossier/ui/widgets/source_completer.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>SourceDetails</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Candidates, kept apart: nothing here says that the source is one of them.</source>
            <translation>Candidatas, aparte: nada aquí dice que la fuente sea una de ellas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit the source</source>
            <translation>Editar la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is certain which work this is.</source>
            <translation>Es seguro qué obra es.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is probably this work; nobody has made sure.</source>
            <translation>Probablemente es esta obra; nadie se ha cerciorado.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>The brief gives a number and nothing else.</source>
            <translation>El informe da un número y nada más.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>What it may be</source>
            <translation>Lo que puede ser</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known.</source>
            <translation>No se sabe qué obra es.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known; there are candidates only.</source>
            <translation>No se sabe qué obra es; solo hay candidatas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Without a title</source>
            <translation>Sin título</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Add a source</source>
            <translation>Añadir una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit source [{number}]</source>
            <translation>Editar la fuente [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit the source</source>
            <translation>Editar la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Further source, which the brief does not number</source>
            <translation>Otra fuente, que el informe no numera</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Which work it is</source>
            <translation>Qué obra es</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>[{number}], cited in the brief</source>
            <translation>[{number}], citada en el informe</translation>
        </message>
    </context>
    <context>
        <name>SourceHeader</name>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Back to claim {number}</source>
            <translation>Volver a la afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Claim {number}</source>
            <translation>Afirmación {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>also cited by</source>
            <translation>citada también por</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>cited by</source>
            <translation>citada por</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Attach to {source}</source>
            <translation>Adjuntar a {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Claims that rest on it ({count})</source>
            <translation>Afirmaciones que se apoyan en ella ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Documents (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;All files (*)</source>
            <translation>Documentos (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Newer version of “{name}”, which is kept:</source>
            <translation>Versión más reciente de «{name}», que se conserva:</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>No document</source>
            <translation>Ningún documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Open the document beside the list and select the words it belongs to first.</source>
            <translation>Abra primero el documento junto a la lista y seleccione las palabras a las que pertenece.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Saved as “{path}”.</source>
            <translation>Guardado como «{path}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation type="vanished">El mismo archivo está adjunto también a {source}; se guarda una sola vez.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>There is no document to remove at this source.</source>
            <translation>No hay ningún documento que quitar de esta fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>identification: {word}</source>
            <translation>identificación: {word}</translation>
        </message>
        <message>
            <source>identity: {word}</source>
            <translation type="vanished">identidad: {word}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>unplaced</source>
            <translation>sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>“{name}” was removed; undo brings it back.</source>
            <translation>«{name}» se quitó; al deshacer vuelve.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Add a source…</source>
            <translation>Añadir una fuente…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Further sources, which the brief does not number</source>
            <translation>Otras fuentes, que el informe no numera</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Import sources…</source>
            <translation>Importar fuentes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Narrow the list: a number, a title, an author</source>
            <translation>Reducir la lista: un número, un título, un autor</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>No source holds “{words}”.</source>
            <translation>Ninguna fuente contiene «{words}».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Paste a list…</source>
            <translation>Pegar una lista…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>There is no source yet. Add one, or paste a list of them.</source>
            <translation>Todavía no hay ninguna fuente. Añada una, o pegue una lista.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no claim rests on it</source>
            <translation>ninguna afirmación se apoya en ella</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no document</source>
            <translation>sin documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>{judged} of {citations} judged</source>
            <translation>Juzgadas: {judged} de {citations}</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 of %2 citations judged</source>
            <translation>Citas juzgadas: %1 de %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 stale</source>
            <translation>Caducadas: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>All changes saved</source>
            <translation>Todo está guardado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Dossier never opens a network connection.</source>
            <translation>Dossier no abre nunca una conexión de red.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>For reading only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Not saved yet</source>
            <translation>Sin guardar todavía</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Protected with a passphrase</source>
            <translation>Protegido con una frase de contraseña</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="vanished">Deshacer: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Unplaced (%1)</source>
            <translation>Sin lugar (%1)</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/step_form.py" />
            <source>Leave the form without what was typed?</source>
            <translation>¿Salir del formulario sin lo que se ha escrito?</translation>
        </message>
    </context>
    <context>
        <name>StyleChooser</name>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A CSL file…</source>
            <translation>Un archivo CSL…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A citation style</source>
            <translation>Un estilo de cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation style</source>
            <translation>Estilo de cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation styles (*.csl)</source>
            <translation>Estilos de cita (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag…</source>
            <translation>Añadir una etiqueta…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Remove the tag “{tag}”</source>
            <translation>Quitar la etiqueta «{tag}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Tags: {tags}</source>
            <translation>Etiquetas: {tags}</translation>
        </message>
    </context>
    <context>
        <name>TextCommands</name>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Open the section whose text you want to edit first.</source>
            <translation>Abra primero la sección cuyo texto quiere editar.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>Elija primero la afirmación: haga clic en ella en el informe.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>add a citation</source>
            <translation>añadir una cita</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>add a claim</source>
            <translation>añadir una afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>add a limit</source>
            <translation>añadir un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/pasted_sources.py" />
            <source>add a list of sources</source>
            <translation>añadir una lista de fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>add a section</source>
            <translation>añadir una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add a source</source>
            <translation>añadir una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add sources</source>
            <translation>añadir fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate</source>
            <translation>anotar</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate all</source>
            <translation>anotar todo</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate an area</source>
            <translation>anotar un área</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>attach a document</source>
            <translation>adjuntar un documento</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>bring back</source>
            <translation>recuperar</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the kind of a claim</source>
            <translation>cambiar la clase de una afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>change the kind of a section</source>
            <translation>cambiar la clase de una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the text of a claim</source>
            <translation>cambiar el texto de una afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>colour an annotation</source>
            <translation>colorear una anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>edit a comment</source>
            <translation>editar un comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>edit a note</source>
            <translation>editar una nota</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>edit a reason</source>
            <translation>editar un motivo</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>edit a source</source>
            <translation>editar una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>edit an annotation</source>
            <translation>editar una anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>edit the question</source>
            <translation>editar la pregunta</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>edit the text</source>
            <translation>editar el texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <source>highlight hits</source>
            <translation>resaltar resultados</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a brief</source>
            <translation>importar un informe</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a newer version of the brief</source>
            <translation>importar una versión más reciente del informe</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>import sources</source>
            <translation>importar fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>join two claims</source>
            <translation>unir dos afirmaciones</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>judge a citation</source>
            <translation>juzgar una cita</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>keep on the older version</source>
            <translation>dejar en la versión anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>make a source a further one</source>
            <translation>quitar el número de una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>move a citation</source>
            <translation>mover una cita</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>move a section</source>
            <translation>mover una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>move a source</source>
            <translation>mover una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>number a source</source>
            <translation>numerar una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sections anew</source>
            <translation>renumerar las secciones</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sources anew</source>
            <translation>renumerar las fuentes</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>place a limit</source>
            <translation>colocar un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>place a passage</source>
            <translation>colocar un pasaje</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>place an annotation</source>
            <translation>colocar una anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>redo: {change}</source>
            <translation>rehacer: {change}</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>remove a citation</source>
            <translation>quitar una cita</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>remove a claim</source>
            <translation>quitar una afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>remove a comment</source>
            <translation>quitar un comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>remove a document</source>
            <translation>quitar un documento</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>remove a limit</source>
            <translation>quitar un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>remove a note</source>
            <translation>quitar una nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>remove a passage</source>
            <translation>quitar un pasaje</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>remove a section</source>
            <translation>quitar una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>remove a source</source>
            <translation>quitar una fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>remove an annotation</source>
            <translation>quitar una anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>rename a section</source>
            <translation>renombrar una sección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>reply to a comment</source>
            <translation>responder a un comentario</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>settle a doubt</source>
            <translation>resolver una duda</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>settle doubts</source>
            <translation>resolver dudas</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>split a claim</source>
            <translation>dividir una afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>tag an annotation</source>
            <translation>etiquetar una anotación</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>take annotations from a file</source>
            <translation>tomar anotaciones de un archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>tie a limit</source>
            <translation>vincular un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>tie evidence</source>
            <translation>vincular una prueba</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>undo: {change}</source>
            <translation>deshacer: {change}</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>untie a limit</source>
            <translation>desvincular un límite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>untie evidence</source>
            <translation>desvincular una prueba</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>write a note</source>
            <translation>escribir una nota</translation>
        </message>
    </context>
    <context>
        <name>UndoLabel</name>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>what was typed here</source>
            <translation>lo que se acaba de escribir aquí</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Redoing: {what}</source>
            <translation>Rehaciendo: {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Undoing: {what}</source>
            <translation>Deshaciendo: {what}</translation>
        </message>
    </context>
    <context>
        <name>UnplacedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>An area has no words to be found by: mark it anew where it belongs, or keep it here.</source>
            <translation>Un área no tiene palabras por las que encontrarla: márquela de nuevo donde corresponda, o déjela aquí.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Everything is where it was put.</source>
            <translation>Todo está donde se puso.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was</source>
            <translation>Ir adonde estaba</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was, select the words it belongs to, come back and place it on them.</source>
            <translation>Vaya adonde estaba, seleccione las palabras a las que pertenece, vuelva y colóquelo sobre ellas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Keep on the older version</source>
            <translation>Dejar en la versión anterior</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Leave it where its words stand; it goes from this list</source>
            <translation>Dejarlo donde están sus palabras; sale de esta lista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Place on the selected words</source>
            <translation>Colocar sobre lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove it (Delete); undo brings it back</source>
            <translation>Quitarlo (Supr); al deshacer vuelve</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the document beside this list, select the words it belongs to, and place it on them.</source>
            <translation>Muestre el documento junto a esta lista, seleccione las palabras a las que pertenece y colóquelo sobre ellas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newer version</source>
            <translation>Mostrar la versión más reciente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newest version of its document beside the list</source>
            <translation>Mostrar la versión más reciente de su documento junto a la lista</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show where it was (Enter)</source>
            <translation>Mostrar dónde estaba (Intro)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>This claim is unplaced: its words are not in the text.</source>
            <translation>Esta afirmación no tiene lugar: sus palabras no están en el texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Unplaced</source>
            <translation>Sin lugar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>area in {place}</source>
            <translation>área en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>claim {number} of {section}</source>
            <translation>afirmación {number} de {section}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>highlight in {place}</source>
            <translation>resaltado en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>limit in {place}</source>
            <translation>límite en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>note in {place}</source>
            <translation>nota en {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>passage of {place}</source>
            <translation>pasaje de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>underline in {place}</source>
            <translation>subrayado en {place}</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Recover what can be read…</source>
            <translation>Recuperar lo que se pueda leer…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy of the dossier</source>
            <translation>Guardar una copia del dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What was typed last could not be written. Close without it?</source>
            <translation>Lo último que se escribió no se pudo guardar. ¿Cerrar sin ello?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What you typed is kept here.</source>
            <translation>Lo que escribió se conserva aquí.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>Judgement</source>
            <translation>Juicio</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>No longer counts: {what} since. Choose again.</source>
            <translation>Ya no cuenta; desde entonces: {what}. Elija de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>An annotated PDF that any reader opens.</source>
            <translation>Un PDF anotado que abre cualquier lector.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Check the evidence behind a brief, offline</source>
            <translation>Comprobar las pruebas de un informe, sin conexión</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Each citation beside the passage it rests on.</source>
            <translation>Cada cita junto al pasaje en que se apoya.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Judge</source>
            <translation>Juzgar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>New from a brief…</source>
            <translation>Nuevo a partir de un informe…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open the bundled dossier</source>
            <translation>Abrir el dossier incluido</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Or drop a brief on this window: Word, PDF, a saved web page, Markdown or text.</source>
            <translation>O suelte un informe en esta ventana: Word, PDF, una página web guardada, Markdown o texto.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Read beside the source</source>
            <translation>Leer junto a la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Recent dossiers</source>
            <translation>Dossiers recientes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>You say whether the source supports the claim, and why.</source>
            <translation>Usted dice si la fuente apoya la afirmación, y por qué.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../dossier/ui/window.py" />
            <source>The dossier is “%1” now; work goes on there.</source>
            <translation>El dossier es ahora «%1»; el trabajo sigue allí.</translation>
        </message>
    </context>
    <context>
        <name>WordDiff</name>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the quotation has “{quoted}”, which is not in the text</source>
            <translation>la cita tiene «{quoted}», que no está en el texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the text has “{there}”, which is not in the quotation</source>
            <translation>el texto tiene «{there}», que no está en la cita</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>where the quotation has “{quoted}”, the text has “{there}”</source>
            <translation>donde la cita tiene «{quoted}», el texto tiene «{there}»</translation>
        </message>
    </context>
    <context>
        <name>WordDiffLabel</name>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>Struck through: only in the quotation. Underlined: only in the document.</source>
            <translation>Tachado: solo en la cita. Subrayado: solo en el documento.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The sentence says: “{sentence}”</source>
            <translation>La frase dice: «{sentence}»</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The words are there, but the sentence that they stand in has a negation.</source>
            <translation>Las palabras están, pero la frase en que están tiene una negación.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>What differs: {words}</source>
            <translation>Lo que difiere: {words}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n annotations</source>
            <translation>
                <numerusform>%n anotación</numerusform>
                <numerusform>%n anotaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n as they are here</source>
            <translation>
                <numerusform>%n como está aquí</numerusform>
                <numerusform>%n como están aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n attached</source>
            <translation>
                <numerusform>%n adjunto</numerusform>
                <numerusform>%n adjuntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes since</source>
            <translation>
                <numerusform>%n cambio desde entonces</numerusform>
                <numerusform>%n cambios desde entonces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes that it alone has</source>
            <translation>
                <numerusform>%n cambio que solo tiene ella</numerusform>
                <numerusform>%n cambios que solo tiene ella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n citations</source>
            <translation>
                <numerusform>%n cita</numerusform>
                <numerusform>%n citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n citations are unchecked.</source>
            <translation>
                <numerusform>%n cita está sin comprobar.</numerusform>
                <numerusform>%n citas están sin comprobar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n claims</source>
            <translation>
                <numerusform>%n afirmación</numerusform>
                <numerusform>%n afirmaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n claims limited</source>
            <translation>
                <numerusform>%n afirmación limitada</numerusform>
                <numerusform>%n afirmaciones limitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n claims rest on it</source>
            <translation>
                <numerusform>%n afirmación se apoya en ella</numerusform>
                <numerusform>%n afirmaciones se apoyan en ella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n claims would be unplaced</source>
            <translation>
                <numerusform>%n afirmación quedaría sin lugar</numerusform>
                <numerusform>%n afirmaciones quedarían sin lugar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>%n claims, tinted.</source>
            <translation>
                <numerusform>%n afirmación, sombreada.</numerusform>
                <numerusform>%n afirmaciones, sombreadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n comments in it were taken in.</source>
            <translation>
                <numerusform>Se ha incorporado %n comentario del archivo.</numerusform>
                <numerusform>Se han incorporado %n comentarios del archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n no se pudo leer</numerusform>
                <numerusform>%n no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n could not be: see the list.</source>
            <translation>
                <numerusform>%n no se pudo: vea la lista.</numerusform>
                <numerusform>%n no se pudieron: vea la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n documents</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n documents attached</source>
            <translation>
                <numerusform>%n documento adjunto</numerusform>
                <numerusform>%n documentos adjuntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files attached.</source>
            <translation>
                <numerusform>%n archivo adjuntado.</numerusform>
                <numerusform>%n archivos adjuntados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n files could not be read</source>
            <translation>
                <numerusform>%n archivo no se pudo leer</numerusform>
                <numerusform>%n archivos no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dropping.py" />
            <source>%n files: they are listed</source>
            <translation>
                <numerusform>%n carpeta: sus archivos se mostrarán en una lista</numerusform>
                <numerusform>%n archivos: se mostrarán en una lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n further</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/find_bar.py" />
            <source>%n hits</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n hits for “{query}”</source>
            <translation>
                <numerusform>%n resultado de «{query}»</numerusform>
                <numerusform>%n resultados de «{query}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n juzgada</numerusform>
                <numerusform>%n juzgadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n judgements</source>
            <translation>
                <numerusform>%n juicio</numerusform>
                <numerusform>%n juicios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n judgements are stale.</source>
            <translation>
                <numerusform>%n juicio está caducado.</numerusform>
                <numerusform>%n juicios están caducados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n judgements of this source were made without it, and are stale now.</source>
            <translation>
                <numerusform>%n juicio sobre esta fuente se emitió sin él y ahora está caducado.</numerusform>
                <numerusform>%n juicios sobre esta fuente se emitieron sin él y ahora están caducados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/models/options.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n limits</source>
            <translation>
                <numerusform>%n límite</numerusform>
                <numerusform>%n límites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n markers</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n more hits in it</source>
            <translation>
                <numerusform>%n resultado más aquí</numerusform>
                <numerusform>%n resultados más aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>%n more limits</source>
            <translation>
                <numerusform>%n límite más</numerusform>
                <numerusform>%n límites más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>%n notes</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n numbered</source>
            <translation>
                <numerusform>%n numerada</numerusform>
                <numerusform>%n numeradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n numbered sources</source>
            <translation>
                <numerusform>%n fuente numerada</numerusform>
                <numerusform>%n fuentes numeradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n of them stale</source>
            <translation>
                <numerusform>%n de ellos caducado</numerusform>
                <numerusform>%n de ellos caducados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n options</source>
            <translation>
                <numerusform>%n opción</numerusform>
                <numerusform>%n opciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n pages</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>%n passages</source>
            <translation>
                <numerusform>%n pasaje</numerusform>
                <numerusform>%n pasajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>%n records</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation type="vanished">
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows touched</source>
            <translation type="vanished">
                <numerusform>%n fila tocada</numerusform>
                <numerusform>%n filas tocadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sections</source>
            <translation>
                <numerusform>%n sección</numerusform>
                <numerusform>%n secciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections fewer than now</source>
            <translation>
                <numerusform>%n sección menos que ahora</numerusform>
                <numerusform>%n secciones menos que ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections more than now</source>
            <translation>
                <numerusform>%n sección más que ahora</numerusform>
                <numerusform>%n secciones más que ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n sheets about it</source>
            <translation>
                <numerusform>%n ficha sobre ella</numerusform>
                <numerusform>%n fichas sobre ella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>%n fuente</numerusform>
                <numerusform>%n fuentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n sources added</source>
            <translation>
                <numerusform>%n fuente añadida</numerusform>
                <numerusform>%n fuentes añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/cards/options.py" />
            <location filename="../../dossier/ui/models/options.py" />
            <source>%n stale</source>
            <translation>
                <numerusform>%n caducada</numerusform>
                <numerusform>%n caducadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n taken; undo takes them back</source>
            <translation>
                <numerusform>%n elemento tomado; deshacer lo quita</numerusform>
                <numerusform>%n elementos tomados; deshacer los quita</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n things differ</source>
            <translation>
                <numerusform>%n elemento difiere</numerusform>
                <numerusform>%n elementos difieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>%n things lost their place when a text changed; nothing was dropped.</source>
            <translation>
                <numerusform>%n elemento perdió su lugar cuando cambió un texto; no se eliminó.</numerusform>
                <numerusform>%n elementos perdieron su lugar cuando cambió un texto; no se eliminó nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n unplaced</source>
            <translation>
                <numerusform>%n sin lugar</numerusform>
                <numerusform>%n sin lugar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Add %n sources</source>
            <translation>
                <numerusform>Añadir %n fuente</numerusform>
                <numerusform>Añadir %n fuentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All %n like this are right</source>
            <translation>
                <numerusform>La única así es correcta</numerusform>
                <numerusform>Las %n así son correctas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach %n files</source>
            <translation>
                <numerusform>Adjuntar %n archivo</numerusform>
                <numerusform>Adjuntar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Background</source>
            <translation>Contexto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; %n files are attached.</source>
            <translation>
                <numerusform>Cancelado; %n archivo está adjunto.</numerusform>
                <numerusform>Cancelado; %n archivos están adjuntos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Cannot tell</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Contradicts</source>
            <translation>Contradice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Does not</source>
            <translation>No apoya</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>In %n places</source>
            <translation>
                <numerusform>En %n lugar</numerusform>
                <numerusform>En %n lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Markdown’s footnotes, [^4]</source>
            <translation>notas al pie de Markdown, [^4]</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_text.py" />
            <source>Navigation (%n lines)</source>
            <translation>
                <numerusform>Navegación (%n línea)</numerusform>
                <numerusform>Navegación (%n líneas)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Sheet</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Supports</source>
            <translation>Apoya</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take the %n ticked ones</source>
            <translation>
                <numerusform>Tomar la marcada</numerusform>
                <numerusform>Tomar las %n marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Taking %n annotations</source>
            <translation>
                <numerusform>Incorporando %n anotación</numerusform>
                <numerusform>Incorporando %n anotaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>The program was not sure how to read %n things</source>
            <translation>
                <numerusform>La importación dudaba de %n cosa</numerusform>
                <numerusform>La importación dudaba de %n cosas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>The program was not sure how to read %n things here</source>
            <translation>
                <numerusform>La importación dudaba de %n cosa aquí</numerusform>
                <numerusform>La importación dudaba de %n cosas aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>The program was not sure how to read %n things. Correct each, or say that it is right.</source>
            <translation>
                <numerusform>La importación dudaba de %n cosa. Corríjala, o diga que es correcta.</numerusform>
                <numerusform>La importación dudaba de %n cosas. Corrija cada una, o diga que es correcta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Unchecked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Untitled source</source>
            <translation>Fuente sin título</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>area</source>
            <translation>área</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>assessment</source>
            <translation>valoración</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>author and year, (Author 2020)</source>
            <translation>autor y año, (Autor 2020)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>candidate</source>
            <translation>solo posible</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>cannot tell</source>
            <translation>no se puede saber</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>certain</source>
            <translation>segura</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>claim text changed</source>
            <translation>cambió el texto de la afirmación</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>contradicts</source>
            <translation>contradice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>document changed</source>
            <translation>cambió el documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>does not support</source>
            <translation>no apoya</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>drawing</source>
            <translation>dibujo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact after normalising</source>
            <translation>exacto, salvo la tipografía</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>fact</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>highlight</source>
            <translation>resaltado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in brackets, [4]</source>
            <translation>entre corchetes, [4]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in parentheses, (4)</source>
            <translation>entre paréntesis, (4)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>inference</source>
            <translation>inferencia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>insertion</source>
            <translation>inserción</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its DOI</source>
            <translation>su DOI</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its address</source>
            <translation>su dirección</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>limit</source>
            <translation>límite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line</source>
            <translation>línea</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line {number}</source>
            <translation>línea {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no source text</source>
            <translation>sin texto de la fuente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no text</source>
            <translation>sin texto</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not found</source>
            <translation>no se encontró</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not given</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <source>not included</source>
            <translation type="vanished">no incluida</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note on words</source>
            <translation>nota sobre palabras</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>once raised, Act4</source>
            <translation>antes voladas, Ley4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>partly supports</source>
            <translation>apoya en parte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>passage changed</source>
            <translation>cambió el pasaje</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>probable</source>
            <translation>probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>raised, ⁴</source>
            <translation>voladas, ⁴</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>record {number}</source>
            <translation>registro {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>shape</source>
            <translation>forma</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>stamp</source>
            <translation>sello</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>strike-out</source>
            <translation>tachado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>supports</source>
            <translation>apoya</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>sure</source>
            <translation>seguro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the document’s title</source>
            <translation>el título del documento</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number in the file name</source>
            <translation>el número en el nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number that the file name begins with</source>
            <translation>el número con que empieza el nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title in the file name</source>
            <translation>el título en el nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title on the first page</source>
            <translation>el título en la primera página</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unchecked</source>
            <translation>sin comprobar</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>underline</source>
            <translation>subrayado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unsure</source>
            <translation>dudoso</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>wavy underline</source>
            <translation>subrayado ondulado</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>{found}, out of a sentence with a negation</source>
            <translation>{found}, sacado de una frase con una negación</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>, with {what}</source>
            <translation>, con {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>; undo brings all back.</source>
            <translation>; al deshacer vuelve todo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Kept: {what}.</source>
            <translation>Se conserva: {what}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>New dossier</source>
            <translation>Dossier nuevo</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Open the section first.</source>
            <translation>Abra primero la sección.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Save the new dossier as</source>
            <translation>Guardar el dossier nuevo como</translation>
        </message>
        <message>
            <source>The brief does not number this source.</source>
            <translation type="vanished">El informe no numera esta fuente.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>The source is [{number}] now.</source>
            <translation>La fuente es ahora [{number}].</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <translation>No hay ningún informe en este dossier; importe uno, o empiece un dossier nuevo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{section}” was removed with its claims and what lay on them; undo brings all back.</source>
            <translation>«{section}» se quitó con sus afirmaciones y lo que había sobre ellas; al deshacer vuelve todo.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” is a further source now.</source>
            <translation>«{source}» es ahora otra fuente, que el informe no numera.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” was removed</source>
            <translation>«{source}» se quitó</translation>
        </message>
    </context>
    <context>
        <name>_CitationRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move this citation to</source>
            <translation>Mover esta cita a</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move to…</source>
            <translation>Mover a…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>{word}, no longer counts</source>
            <translation>{word}, ya no cuenta</translation>
        </message>
    </context>
    <context>
        <name>_SourceDelegate</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Source of {file}</source>
            <translation>Fuente de {file}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>no source</source>
            <translation>sin fuente</translation>
        </message>
    </context>
    <context>
        <name>_TiedRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Untie</source>
            <translation>Desvincular</translation>
        </message>
    </context>
</TS>
