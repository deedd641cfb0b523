<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a section…</source>
            <translation>Ajouter une section…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Add a source…</source>
            <translation>Ajouter une source…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotate</source>
            <translation>Annoter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Annotations back from a PDF…</source>
            <translation>Annotations revenues d’un PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a document…</source>
            <translation>Joindre un document…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>Joindre un répertoire…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Backups…</source>
            <translation>Sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Cannot tell</source>
            <translation>Impossible à dire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Command palette…</source>
            <translation>Palette de commandes…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Comment on the words</source>
            <translation>Commenter les mots</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Contradicts</source>
            <translation>Contredit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s citation</source>
            <translation>Copier la citation de la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Copy the source’s reference</source>
            <translation>Copier la référence de la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Correct the claim…</source>
            <translation>Corriger l’affirmation…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Does not support</source>
            <translation>N’étaye pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the source…</source>
            <translation>Modifier la source…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Edit the text of the section…</source>
            <translation>Modifier le texte de la section…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find everywhere</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Find here</source>
            <translation>Rechercher ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Go to a page</source>
            <translation>Aller à une page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight</source>
            <translation>Surligner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight all hits</source>
            <translation>Surligner tous les résultats</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Highlight the hit</source>
            <translation>Surligner le résultat</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Import sources…</source>
            <translation>Importer des sources…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <location filename="../../dossier/ui/help_keys.py" />
            <source>In a document</source>
            <translation>Dans un document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Join with the next claim</source>
            <translation>Joindre à l’affirmation suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Judge</source>
            <translation>Juger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger pane</source>
            <translation>Volet plus grand</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Let the claim be the selected words</source>
            <translation>Réduire l’affirmation aux mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a claim of the selected words</source>
            <translation>Faire une affirmation des mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make a limit of the selected words</source>
            <translation>Faire une limite des mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Make the source a further one, or number it</source>
            <translation>Retirer le numéro de la source, ou lui en donner un</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Mark an area of a page</source>
            <translation>Marquer une zone d’une page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source down</source>
            <translation>Descendre la section ou la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Move the section or source up</source>
            <translation>Monter la section ou la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New dossier, written by hand…</source>
            <translation>Nouveau dossier, rédigé à la main…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from a brief…</source>
            <translation>Nouveau à partir d’une note d’analyse…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New from the clipboard</source>
            <translation>Nouveau à partir du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Newer version of the brief…</source>
            <translation>Nouvelle version de la note d’analyse…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next citation</source>
            <translation>Citation suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next passage of the citation</source>
            <translation>Passage suivant de la citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next section</source>
            <translation>Section suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Next unchecked citation</source>
            <translation>Citation non vérifiée suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Normal text</source>
            <translation>Texte normal</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Notes and annotations</source>
            <translation>Notes et annotations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sections in their order</source>
            <translation>Numéroter les sections dans l’ordre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Number the sources as they are cited</source>
            <translation>Numéroter les sources dans l’ordre des citations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>One pane, or all</source>
            <translation>Un volet, ou tous</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open the bundled dossier</source>
            <translation>Ouvrir le dossier fourni</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Overview of options</source>
            <translation>Vue d’ensemble des options</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Paste a list of sources…</source>
            <translation>Coller une liste de sources…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous citation</source>
            <translation>Citation précédente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous passage of the citation</source>
            <translation>Passage précédent de la citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Previous section</source>
            <translation>Section précédente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Print the report…</source>
            <translation>Imprimer le rapport…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Protect with a passphrase…</source>
            <translation>Protéger par une phrase secrète…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Question and notice…</source>
            <translation>Question et avertissement…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the annotation</source>
            <translation>Supprimer l’annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the document</source>
            <translation>Retirer le document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the section</source>
            <translation>Supprimer la section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Remove the source</source>
            <translation>Supprimer la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Reviewer’s name…</source>
            <translation>Nom du réviseur…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller pane</source>
            <translation>Volet plus petit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Split the claim at the caret</source>
            <translation>Scinder l’affirmation au curseur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Supports</source>
            <translation>Étaye</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Teal</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Tie the selected words to the claim in hand</source>
            <translation>Rattacher les mots sélectionnés à l’affirmation en main</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unchecked</source>
            <translation>Non vérifiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Underline</source>
            <translation>Souligner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Untie the passage in hand</source>
            <translation>Détacher le passage en main</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What is unplaced</source>
            <translation>Ce qui n’est pas placé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>What was found again</source>
            <translation>Ce qui a été retrouvé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write</source>
            <translation>Rédiger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Write the reason</source>
            <translation>Écrire le motif</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/actions.py" />
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
    </context>
    <context>
        <name>AddSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Add a section</source>
            <translation>Ajouter une section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>AttachBars</name>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A further document</source>
            <translation>Un autre document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>A newer version of “{name}”</source>
            <translation>Une nouvelle version de « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Reading “{name}”…</source>
            <translation>Lecture de « {name} »…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>Three times it was not the password; the file is not attached.</source>
            <translation>Trois essais, et aucun n’était le mot de passe ; le fichier n’est pas joint.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attach_bars.py" />
            <source>“{name}”, for {source}: what is it to the documents there?</source>
            <translation>« {name} », pour {source} : qu’est-ce que ce fichier par rapport aux documents qui s’y trouvent ?</translation>
        </message>
        <message>
            <source>“{name}”: what is it to the documents that are here?</source>
            <translation type="vanished">« {name} » : qu’est-il par rapport aux documents présents ?</translation>
        </message>
    </context>
    <context>
        <name>Attached</name>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation>Le même fichier est joint aussi à {source} ; il n’est conservé qu’une fois.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>“{name}” is attached to {source}.</source>
            <translation>« {name} » est joint à {source}.</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Finding again what lies on {name}</source>
            <translation>Recherche de ce qui se trouvait sur {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/attaching.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Backups, the newest first</source>
            <translation>Sauvegardes, les plus récentes d’abord</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="vanished">Fermer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>One a day is made while the dossier changes, and one before an import. They lie in “{folder}”, each a dossier by itself.</source>
            <translation>Une sauvegarde est faite chaque jour où le dossier change, et une avant chaque import. Elles se trouvent dans « {folder} », chacune étant elle-même un dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>Restore this one</source>
            <translation>Restaurer celle-ci</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>The same as now.</source>
            <translation>Identique à l’état actuel.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>There is no backup of this dossier yet. One a day is made while it changes.</source>
            <translation>Il n’y a pas encore de sauvegarde de ce dossier. Une est faite chaque jour où il change.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>What the dossier is now is backed up first.</source>
            <translation>L’état actuel du dossier est d’abord sauvegardé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>asked for</source>
            <translation>à la demande</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a newer file version</source>
            <translation>avant une nouvelle version du fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before a restore</source>
            <translation>avant une restauration</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>before an import</source>
            <translation>avant un import</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>daily</source>
            <translation>quotidienne</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un répertoire…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Folder of backups</source>
            <translation>Répertoire des sauvegardes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Newest backups that are always kept</source>
            <translation>Nombre de sauvegardes récentes toujours gardées</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation>Une par jour où un dossier change, dans %1. « Sauvegardes… », dans le menu, les énumère et les restaure.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_backups.py" />
            <source>Use the usual folder</source>
            <translation>Reprendre le répertoire habituel</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <location filename="../../dossier/ui/widgets/badge.py" />
            <source>Identity of the source: {word}</source>
            <translation>Identité de la source : {word}</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>A sheet written for this dossier, not the source’s text.</source>
            <translation>Une fiche rédigée pour ce dossier, et non le texte de la source.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>An older version of the document: a newer one is attached.</source>
            <translation>Une version antérieure du document : une plus récente est jointe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>There is nothing to cite: the source has no record yet. Edit it first.</source>
            <translation>Il n’y a rien à citer : la source n’a pas encore de notice. Modifiez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This record cannot be set in this style; choose another one.</source>
            <translation>Cette notice ne peut pas être composée dans ce style ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/citing.py" />
            <source>This style cites by numbers, and the brief does not number this source.</source>
            <translation>Ce style cite par numéros, et la note d’analyse ne numérote pas cette source.</translation>
        </message>
    </context>
    <context>
        <name>ClaimLimits</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Limit to tie</source>
            <translation>Limite à rattacher</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Nothing limits this claim.</source>
            <translation>Rien ne limite cette affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>There is no other limit</source>
            <translation>Il n’y a pas d’autre limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Tie the limit</source>
            <translation>Rattacher la limite</translation>
        </message>
    </context>
    <context>
        <name>ClaimPane</name>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Highlight in</source>
            <translation>Surligner en</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Reply to the comment</source>
            <translation>Répondre au commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>This section has no text yet.</source>
            <translation>Cette section n’a pas encore de texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/claim.py" />
            <source>Write its text…</source>
            <translation>Rédiger son texte…</translation>
        </message>
    </context>
    <context>
        <name>ClaimRange</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Its words</source>
            <translation>Ses mots</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Join with the next</source>
            <translation>Joindre à la suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Let it be the selected words</source>
            <translation>La réduire aux mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Split at the caret</source>
            <translation>Scinder au curseur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_range.py" />
            <source>Text of the section</source>
            <translation>Texte de la section</translation>
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
            <translation>bleu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>teal</source>
            <translation>turquoise</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>violet</source>
            <translation>violet</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/colours.py" />
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>An action, section, claim or source: some letters of it, or its number</source>
            <translation>Une action, une section, une affirmation ou une source : quelques lettres de son nom, ou son numéro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Call up by name</source>
            <translation>Appeler par le nom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Claim</source>
            <translation>Affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Enter takes it, Up and Down choose, Escape leaves.</source>
            <translation>Entrée l’exécute, Haut et Bas choisissent, Échap ferme.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Nothing is called so.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Only the best are shown; type more letters for others.</source>
            <translation>Seuls les meilleurs sont affichés ; tapez plus de lettres pour en voir d’autres.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/command_palette.py" />
            <source>What fits</source>
            <translation>Ce qui correspond</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotated files (*.pdf *.xfdf);;All files (*)</source>
            <translation>Fichiers annotés (*.pdf *.xfdf);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Annotations back from a PDF</source>
            <translation>Annotations revenues d’un PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/commands.py" />
            <source>Copied: %1</source>
            <translation>Copié : %1</translation>
        </message>
        <message>
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation type="vanished">Plus de 10 000 fichiers à la fois, c’est trop ; déposez-en une partie, ou un dossier plus petit.</translation>
        </message>
        <message>
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation type="vanished">Ouvrez d’abord un dossier : les fichiers sont joints à ses sources.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>As many sections as now</source>
            <translation>Autant de sections qu’à présent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/comparing.py" />
            <source>every claim would be found again</source>
            <translation>toutes les affirmations seraient retrouvées</translation>
        </message>
    </context>
    <context>
        <name>CopyAddress</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copied</source>
            <translation>Copiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
    </context>
    <context>
        <name>CopyReference</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copied</source>
            <translation>Copiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy citation</source>
            <translation>Copier la citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_reference.py" />
            <source>Copy formatted reference</source>
            <translation>Copier la référence mise en forme</translation>
        </message>
        <message>
            <source>This record cannot be set in this style; choose another one.</source>
            <translation type="vanished">Cette notice ne peut pas être composée dans ce style ; choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>CopySaver</name>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/copy_saver.py" />
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
    </context>
    <context>
        <name>CorrectClaimDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Add citation</source>
            <translation>Ajouter une citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Assessment</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Citations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Correct claim %1</source>
            <translation>Corriger l’affirmation %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Inference</source>
            <translation>Déduction</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove this claim</source>
            <translation>Supprimer cette affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Source to cite</source>
            <translation>Source à citer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>This claim cites no source.</source>
            <translation>Cette affirmation ne cite aucune source.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>What limits it</source>
            <translation>Ce qui la limite</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Now: {date}</source>
            <translation>Actuellement : {date}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../dossier/ui/desk.py" />
            <source>nothing lay on it.</source>
            <translation>rien ne s’y trouvait.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Highlight</source>
            <translation>Surligner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Remove the annotation</source>
            <translation>Supprimer l’annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Reply to the comment</source>
            <translation>Répondre au commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that it belongs to in the document first.</source>
            <translation>Sélectionnez d’abord dans le document les mots concernés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words that the claim rests on first.</source>
            <translation>Sélectionnez d’abord les mots sur lesquels repose l’affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>Sélectionnez d’abord les mots à marquer, ou placez le curseur dans une annotation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Select the words to mark first.</source>
            <translation>Sélectionnez d’abord les mots à marquer.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Take a citation in hand first: click its number in the brief.</source>
            <translation>Prenez d’abord une citation en main : cliquez sur son numéro dans la note d’analyse.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>The claim in hand does not rest on this passage.</source>
            <translation>L’affirmation en main ne repose pas sur ce passage.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>Il n’y a pas d’annotation au curseur.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence</source>
            <translation>Rattacher comme preuve</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Tie as evidence to claim {number}</source>
            <translation>Rattacher comme preuve à l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Underline</source>
            <translation>Souligner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <source>Untie from claim {number}</source>
            <translation>Détacher de l’affirmation {number}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_chooser.py" />
            <source>older version</source>
            <translation>version antérieure</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <location filename="../../dossier/ui/panes/document_pages.py" />
            <source>Its pages cannot be shown: this is the text taken from them.</source>
            <translation>Ses pages ne peuvent pas être affichées : voici le texte qui en a été tiré.</translation>
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <location filename="../../dossier/ui/panes/document_reading.py" />
            <source>Reading the document</source>
            <translation>Lecture du document</translation>
        </message>
    </context>
    <context>
        <name>DocumentTab</name>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Areas are marked on the pages of a PDF; show its pages first.</source>
            <translation>Les zones se marquent sur les pages d’un PDF ; affichez d’abord ses pages.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Attach a document…</source>
            <translation>Joindre un document…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Drop a PDF, web page, Word or text file here, or attach one.</source>
            <translation>Déposez ici un PDF, une page web, un fichier Word ou texte, ou joignez-en un.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>No text can be read in this document; save a copy to look at it in another program.</source>
            <translation>Aucun texte ne peut être lu dans ce document ; enregistrez-en une copie pour le consulter dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_document.py" />
            <source>This long document is being read…</source>
            <translation>Ce long document est en cours de lecture…</translation>
        </message>
    </context>
    <context>
        <name>DoubtPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All are right</source>
            <translation>Tout est exact</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Assessment</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Background</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Hide them</source>
            <translation>Les masquer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Inference</source>
            <translation>Déduction</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Keep it as the importer made it (Space)</source>
            <translation>Le garder tel que l’import l’a fait (Espace)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>L’afficher dans sa section (Entrée)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Show them one by one</source>
            <translation>Les montrer un par un</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>That is right</source>
            <translation>C’est exact</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A list without numbers was left as text: another has those that are cited.</source>
            <translation>Une liste sans numéros a été laissée comme texte : une autre a ceux qui sont cités.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands inside its sentence; where the claim begins and ends is a guess.</source>
            <translation>Un appel se trouve à l’intérieur de sa phrase ; où l’affirmation commence et finit est une supposition.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>A marker stands where there is no claim.</source>
            <translation>Un appel se trouve là où il n’y a pas d’affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Footnotes have the numbers of sources; they were counted on after the list.</source>
            <translation>Les notes de bas de page portent les numéros de sources ; elles ont été comptées à la suite de la liste.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Its marker may close the sentences before it too; they were taken as uncited claims.</source>
            <translation>Son appel clôt peut-être aussi les phrases qui précèdent ; elles ont été prises pour des affirmations sans citation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Lines that only lead elsewhere were left out: {words}.</source>
            <translation>Des lignes qui ne font que mener ailleurs ont été omises : {words}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No claim was found; mark them in the text.</source>
            <translation>Aucune affirmation n’a été trouvée ; marquez-les dans le texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>No question was found; the title is {words}.</source>
            <translation>Aucune question n’a été trouvée ; le titre est {words}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Numbers of the form {words} were left as text, {number} in all: markers have the form {form}.</source>
            <translation>Des numéros de la forme {words} ont été laissés comme texte, {number} en tout : les appels ont la forme {form}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Source {number} is listed, but cited nowhere.</source>
            <translation>La source {number} est énumérée, mais citée nulle part.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>Taken as {claim}; it may be a fact, an assessment, an inference or a limit.</source>
            <translation>Prise pour : {claim} ; ce peut être un fait, une appréciation, une déduction ou une limite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The bold line {words} was taken as a heading.</source>
            <translation>La ligne en gras {words} a été prise pour un titre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list has number {numbers} twice; the first entry was taken.</source>
            <translation>La liste finale contient deux fois le numéro {numbers} ; la première entrée a été retenue.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The closing list of sources has no numbers of its own; its entries were counted.</source>
            <translation>La liste finale des sources n’a pas de numéros propres ; ses entrées ont été comptées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The heading {words} holds a marker, and was taken as a claim.</source>
            <translation>Le titre {words} contient un appel et a été pris pour une affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was left as text: as a heading its number would be {number}.</source>
            <translation>La ligne {words} a été laissée comme texte : comme titre, son numéro serait {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The line {words} was taken as a heading.</source>
            <translation>La ligne {words} a été prise pour un titre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The lines {words} were taken as headings.</source>
            <translation>Les lignes {words} ont été prises pour des titres.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The newer brief lists another record as [{number}]; the one edited here was kept.</source>
            <translation>La nouvelle note d’analyse donne une autre notice pour [{number}] ; celle qui a été modifiée ici a été conservée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbered lines at the end were taken as the list of sources.</source>
            <translation>Les lignes numérotées de la fin ont été prises pour la liste des sources.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers of the headings are not in order: {numbers}.</source>
            <translation>Les numéros des titres ne sont pas dans l’ordre : {numbers}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The numbers {numbers} are cited, but the list of sources has no such entries.</source>
            <translation>Les numéros {numbers} sont cités, mais la liste des sources n’a pas de telles entrées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The section's printed number is {printed}; it was given {number}.</source>
            <translation>Le numéro imprimé de la section est {printed} ; elle a reçu {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The sources {numbers} are listed, but cited nowhere.</source>
            <translation>Les sources {numbers} sont énumérées, mais citées nulle part.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>The text before the first heading was taken as a section of kind {section}.</source>
            <translation>Le texte avant le premier titre a été pris pour une section du genre {section}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>This record was taken by its place in the bibliography, or by its number there. Check that it is the one.</source>
            <translation>Cette notice a été prise d’après sa place dans la bibliographie, ou d’après son numéro. Vérifiez que c’est la bonne.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is another work in the newer brief; check that its documents and judgements still fit.</source>
            <translation>[{number}] est une autre œuvre dans la nouvelle note d’analyse ; vérifiez que ses documents et ses jugements conviennent encore.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] is cited, but the list of sources has no such entry.</source>
            <translation>[{number}] est cité, mais la liste des sources n’a pas cette entrée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>[{number}] leads to different addresses; the first was taken.</source>
            <translation>[{number}] mène à des adresses différentes ; la première a été retenue.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>numbers glued to words, which were raised once or belong to the word</source>
            <translation>des numéros accolés à des mots, jadis en exposant ou faisant partie du mot</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>raised numbers that may be exponents, or several numbers in one</source>
            <translation>des chiffres en exposant qui peuvent être des puissances, ou plusieurs numéros en un</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has no such work</source>
            <translation>la liste des sources n’a pas une telle œuvre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the list of sources has several works that may be meant, or no such letter</source>
            <translation>la liste des sources contient plusieurs œuvres possibles, ou pas une telle lettre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>the number is that of no source</source>
            <translation>le numéro n’est celui d’aucune source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>there is no footnote of that name</source>
            <translation>il n’y a pas de note de bas de page de ce nom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>they may mean another source, or none</source>
            <translation>ils peuvent désigner une autre source, ou aucune</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} has no number and was taken as a section of kind {section}.</source>
            <translation>{words} n’a pas de numéro et a été pris pour une section du genre {section}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} is a second summary; it was taken as background.</source>
            <translation>{words} est un second résumé ; il a été pris pour du contexte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was left as text: {why}.</source>
            <translation>{words} a été laissé comme texte : {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} was read as markers: {why}.</source>
            <translation>{words} a été lu comme appel : {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were left as text: {why}.</source>
            <translation>{words} ont été laissés comme texte : {why}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsure.py" />
            <source>{words} were read as markers: {why}.</source>
            <translation>{words} ont été lus comme appels : {why}.</translation>
        </message>
    </context>
    <context>
        <name>DoubtsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Nothing is left that the program was not sure how to read.</source>
            <translation>Il ne reste rien dont l’import n’était pas sûr.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of a source…</source>
            <translation>Un document d’une source…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A document of {source}</source>
            <translation>Un document de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A new dossier</source>
            <translation>Un nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>A newer version of this brief</source>
            <translation>Une nouvelle version de cette note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Annotations that come back</source>
            <translation>Des annotations qui reviennent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Attach to {source}</source>
            <translation>Joindre à {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Import the sources of “{name}”</source>
            <translation>Importer les sources de « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Make a dossier of “{name}”</source>
            <translation>Faire un dossier de « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>More than 10,000 files at once are too many; drop some of them, or a smaller folder.</source>
            <translation>Plus de 10 000 fichiers à la fois, c’est trop ; déposez-en une partie, ou un dossier plus petit.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open a dossier first: files are attached to its sources.</source>
            <translation>Ouvrez d’abord un dossier : les fichiers sont joints à ses sources.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>Open “{name}”</source>
            <translation>Ouvrir « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>See the annotations of “{name}”, to take them back</source>
            <translation>Voir les annotations de « {name} » pour les reprendre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: what is it?</source>
            <translation>« {name} » : qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dropping.py" />
            <source>“{name}”: you are asked what it is to be</source>
            <translation>« {name} » : on vous demandera ce que c’est</translation>
        </message>
    </context>
    <context>
        <name>EditSectionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Edit the section</source>
            <translation>Modifier la section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Found again in the text: {counts}.</source>
            <translation>Retrouvés dans le texte : {counts}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Sentences become claims as you type.</source>
            <translation>Les phrases deviennent des affirmations à mesure que vous écrivez.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Show what is unplaced</source>
            <translation>Afficher ce qui n’est pas placé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>The imported file is kept as it was; judgements of claims that change turn stale.</source>
            <translation>Le fichier importé est conservé tel quel ; les jugements des affirmations modifiées deviennent périmés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>There is no source {numbers} yet.</source>
            <translation>Il n’y a pas encore de source {numbers}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>[ offers the sources.</source>
            <translation>[ propose les sources.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim is split between two of its words; put the caret there first.</source>
            <comment>split-empty</comment>
            <translation>Une affirmation se scinde entre deux de ses mots ; placez-y d’abord le curseur.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim needs at least a word; select its text first.</source>
            <comment>claim-empty</comment>
            <translation>Une affirmation a besoin d’au moins un mot ; sélectionnez d’abord son texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>A claim that has no place in the text cannot be joined; place it first.</source>
            <comment>join-unplaced</comment>
            <translation>Une affirmation sans emplacement dans le texte ne peut pas être jointe ; placez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>A copy of the dossier cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>copy-unwritable</comment>
            <translation>Une copie du dossier ne peut pas être écrite dans « {path} » ({reason}) ; choisissez un autre répertoire ou libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>A line of it cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>Une de ses lignes ne peut pas être lue comme du RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>A passphrase has at least {shortest} characters; four words that nobody would put together are better.</source>
            <comment>passphrase-short</comment>
            <translation>Une phrase secrète compte au moins {shortest} caractères ; quatre mots que personne n’associerait valent mieux.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>A reply needs the mark that it is on; take that mark too.</source>
            <comment>reply-without-mark</comment>
            <translation>Une réponse a besoin de la marque à laquelle elle répond ; prenez aussi cette marque.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <location filename="../../dossier/services/changes/writing.py" />
            <source>A section needs a title; type one first.</source>
            <comment>title-empty</comment>
            <translation>Une section a besoin d’un titre ; saisissez-en un d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>A source that a record belongs to is no longer there; import it again.</source>
            <comment>no-source</comment>
            <translation>Une source à laquelle appartient une notice n’existe plus ; importez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>Beside “{name}” lies “{log}”, which is not its own log, or is broken; move that file to another folder, and open the dossier again.</source>
            <comment>foreign-log</comment>
            <translation>À côté de « {name} » se trouve « {log} », qui n’est pas son propre journal ou qui est abîmé ; déplacez ce fichier ailleurs, puis rouvrez le dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>Beside “{name}” lies “{other}”, which is no ordinary file; move that to another folder, and open the dossier again.</source>
            <comment>strange-beside</comment>
            <translation>À côté de « {name} » se trouve « {other} », qui n’est pas un fichier ordinaire ; déplacez-le ailleurs, puis rouvrez le dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/returning/comparing.py" />
            <location filename="../../dossier/ui/jobs.py" />
            <location filename="../../dossier/ui/making.py" />
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Cancelled.</source>
            <comment>cancelled</comment>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>Cancelled; nothing was attached.</source>
            <comment>cancelled</comment>
            <translation>Annulé ; rien n’a été joint.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>Claims rest on this source; remove or move their citations first.</source>
            <comment>source-cited</comment>
            <translation>Des affirmations reposent sur cette source ; supprimez ou déplacez d’abord leurs citations.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Draw a rectangle on a page first.</source>
            <comment>area-empty</comment>
            <translation>Tracez d’abord un rectangle sur une page.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>Every number stands for one source only; give each one of its own.</source>
            <comment>source-numbers</comment>
            <translation>Chaque numéro désigne une seule source ; donnez à chacune le sien.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/ris.py" />
            <source>It cannot be read as RIS.</source>
            <comment>record-refused</comment>
            <translation>Lecture impossible comme RIS.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It has its field “{field}” twice, with different words; take one of the two out.</source>
            <comment>record-refused</comment>
            <translation>Le champ « {field} » y figure deux fois, avec des mots différents ; retirez-en un.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It has no title, no author and no address; nothing tells which work it is.</source>
            <comment>record-refused</comment>
            <translation>Ni titre, ni auteur, ni adresse ; rien ne dit de quelle œuvre il s’agit.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds a number that is too long.</source>
            <comment>record-refused</comment>
            <translation>Un nombre y est trop long.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It holds no list of records.</source>
            <comment>record-refused</comment>
            <translation>Aucune liste de notices ne s’y trouve.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/refusing.py" />
            <source>It is larger than any record of a work; shorten its longest field.</source>
            <comment>record-refused</comment>
            <translation>Plus volumineux que toute notice d’une œuvre ; raccourcissez le champ le plus long.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no JSON from line {line} on.</source>
            <comment>record-refused</comment>
            <translation>Ce n’est plus du JSON à partir de la ligne {line}.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>It is no object with fields.</source>
            <comment>record-refused</comment>
            <translation>Ce n’est pas un objet avec des champs.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/names.py" />
            <source>It names more than {most} people.</source>
            <comment>record-refused</comment>
            <translation>Plus de {most} personnes y sont nommées.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>It stands in round brackets that do not match; put it in braces.</source>
            <comment>record-refused</comment>
            <translation>Ses parenthèses ne se correspondent pas ; mettez des accolades à la place.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/latex.py" />
            <source>Its braces are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Ses accolades sont trop imbriquées.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>Its braces or quotation marks do not match; close them.</source>
            <comment>record-refused</comment>
            <translation>Ses accolades ou ses guillemets ne se correspondent pas ; fermez-les.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its brackets are nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Ses crochets sont trop imbriqués.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” holds a name that is no text.</source>
            <comment>record-refused</comment>
            <translation>Son champ « {field} » contient un nom qui n’est pas du texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is nested too deeply.</source>
            <comment>record-refused</comment>
            <translation>Son champ « {field} » est trop imbriqué.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no date.</source>
            <comment>record-refused</comment>
            <translation>Son champ « {field} » n’est pas une date.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no list of names.</source>
            <comment>record-refused</comment>
            <translation>Son champ « {field} » n’est pas une liste de noms.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/csl_json.py" />
            <source>Its field “{field}” is no text.</source>
            <comment>record-refused</comment>
            <translation>Son champ « {field} » n’est pas du texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>Its words do not stand there any more; place it on others, or remove it.</source>
            <comment>not-there</comment>
            <translation>Ses mots n’y figurent plus ; placez-le sur d’autres, ou supprimez-le.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>No backup could be made in “{folder}” ({reason}); free some space there, or see that it can be written.</source>
            <comment>backup-unwritable</comment>
            <translation>Aucune sauvegarde n’a pu être faite dans « {folder} » ({reason}) ; libérez de la place, ou veillez à ce qu’on puisse y écrire.</translation>
        </message>
        <message>
            <source>No backup could be made in “{folder}” ({reason}); free some space there.</source>
            <comment>backup-unwritable</comment>
            <translation type="vanished">Aucune sauvegarde n’a pu être faite dans « {folder} » ({reason}) ; libérez-y de l’espace.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>No document is attached that could be exported; attach one first.</source>
            <comment>no-documents</comment>
            <translation>Aucun document joint ne peut être exporté ; joignez-en un d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/last_exports.py" />
            <source>No earlier export of this dossier as {format} is remembered here; export all of it once, or say since when with --changed-since.</source>
            <comment>no-last-export</comment>
            <translation>Aucun export antérieur de ce dossier au format {format} n’est connu ici ; exportez d’abord le tout, ou précisez depuis quand avec --changed-since.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>No file can have the name “{name}”; check it for hidden characters.</source>
            <comment>impossible-name</comment>
            <translation>Aucun fichier ne peut porter le nom « {name} » ; vérifiez s’il contient des caractères cachés.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>No keyring answers on this computer; type the passphrase each time.</source>
            <comment>no-keyring</comment>
            <translation>Aucun trousseau de clés ne répond sur cet ordinateur ; saisissez la phrase secrète à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/recovering.py" />
            <source>No row of “{name}” can be read; restore a backup.</source>
            <comment>beyond-recovery-empty</comment>
            <translation>Aucune ligne de « {name} » ne peut être lue ; restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>No section was found in “{name}”; the dossier was not changed.</source>
            <comment>brief-empty</comment>
            <translation>Aucune section n’a été trouvée dans « {name} » ; le dossier n’a pas été modifié.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>No source that this claim cites has a document; attach one first.</source>
            <comment>cited-no-document</comment>
            <translation>Aucune source citée par cette affirmation n’a de document ; joignez-en un d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/salvaging.py" />
            <source>Nothing can be read of “{name}”: the page that says where everything is is gone; restore a backup.</source>
            <comment>beyond-recovery</comment>
            <translation>Rien ne peut être lu de « {name} » : la page qui dit où tout se trouve a disparu ; restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>Nothing is marked on “{name}”, so that there are no comments to write; mark words, or tie a passage to it.</source>
            <comment>source-no-marks</comment>
            <translation>Rien n’est marqué dans « {name} » : il n’y a pas de commentaires à écrire ; marquez des mots ou rattachez-y un passage.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changed.py" />
            <source>Nothing that goes into this export has changed since {moment}; no file was made.</source>
            <comment>nothing-changed</comment>
            <translation>Rien de ce que contient cet export n’a changé depuis le {moment} ; aucun fichier n’a été créé.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/bibtex.py" />
            <source>One of its fields is larger than any record of a work.</source>
            <comment>record-refused</comment>
            <translation>Un de ses champs est plus volumineux que toute notice d’une œuvre.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Only a limit can limit a claim, and not itself.</source>
            <comment>not-a-limit</comment>
            <translation>Seule une limite peut limiter une affirmation, et pas elle-même.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only claims of the same section can be joined.</source>
            <comment>join-sections</comment>
            <translation>Seules des affirmations de la même section peuvent être jointes.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Only two claims that follow each other can be joined.</source>
            <comment>join-apart</comment>
            <translation>Seules deux affirmations qui se suivent peuvent être jointes.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>Part of that text belongs to another claim already; split or join instead.</source>
            <comment>claim-overlap</comment>
            <translation>Une partie de ce texte appartient déjà à une autre affirmation ; scindez ou joignez plutôt.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>Select the passage that the claim rests on first.</source>
            <comment>passage-empty</comment>
            <translation>Sélectionnez d’abord le passage sur lequel repose l’affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>Select the words that state the limit first.</source>
            <comment>limit-empty</comment>
            <translation>Sélectionnez d’abord les mots qui énoncent la limite.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>Select the words to mark first.</source>
            <comment>annotation-empty</comment>
            <translation>Sélectionnez d’abord les mots à marquer.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>Source [{number}] has no document of the kind “{kind}”; attach this one as its first.</source>
            <comment>no-older-version</comment>
            <translation>La source [{number}] n’a pas de document du genre « {kind} » ; joignez celui-ci comme premier.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/scratch.py" />
            <source>Temporary files cannot be written to “{folder}” ({reason}); free some space there, or set TMPDIR to another folder.</source>
            <comment>temporary-unwritable</comment>
            <translation>Les fichiers temporaires ne peuvent pas être écrits dans « {folder} » ({reason}) ; libérez-y de l’espace, ou indiquez un autre répertoire dans TMPDIR.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>That document belongs to another source than the citation.</source>
            <comment>evidence-elsewhere</comment>
            <translation>Ce document appartient à une autre source que la citation.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/versions.py" />
            <source>That document is of another source; select the words in one of this source.</source>
            <comment>other-source</comment>
            <translation>Ce document est celui d’une autre source ; sélectionnez les mots dans un document de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>That is not the password of “{name}”; try again.</source>
            <comment>pdf-wrong-password</comment>
            <translation>Ce n’est pas le mot de passe de « {name} » ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker prints [{number}], another source.</source>
            <comment>marker-other</comment>
            <translation>Cet appel affiche [{number}], une autre source.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>That marker stands in another section; choose one of this section.</source>
            <comment>marker-elsewhere</comment>
            <translation>Cet appel se trouve dans une autre section ; choisissez-en un de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/choice.py" />
            <source>The brief has no section {section}; “dossier info” prints their numbers.</source>
            <comment>no-such-section</comment>
            <translation>La note d’analyse n’a pas de section {section} ; « dossier info » affiche leurs numéros.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The change could not be written to “{name}” ({reason}); free some space or check the disk.</source>
            <comment>cannot-write</comment>
            <translation>La modification n’a pas pu être écrite dans « {name} » ({reason}) ; libérez de l’espace ou vérifiez le disque.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/parts.py" />
            <source>The chosen sections cite none of these sources that has a document; choose other sections.</source>
            <comment>no-cited-documents</comment>
            <translation>Les sections choisies ne citent aucune de ces sources qui ait un document ; choisissez d’autres sections.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>The citation that was judged is gone; undo the change that took it away, then try again.</source>
            <comment>judged-gone</comment>
            <translation>La citation qui a été jugée n’existe plus ; annulez la modification qui l’a retirée, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>The claim cites that source there already.</source>
            <comment>citation-twin</comment>
            <translation>L’affirmation cite déjà cette source à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/rows.py" />
            <source>The dossier holds a damaged row in its table “{table}” ({id}); recover what can be read of it, or restore a backup.</source>
            <comment>row-damaged</comment>
            <translation>Le dossier contient une ligne endommagée dans sa table « {table} » ({id}) ; récupérez-en ce qui est lisible, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The dossier holds a damaged row in its table “{table}” ({id}); restore a backup, or ask who sent it for a new copy.</source>
            <comment>row-damaged</comment>
            <translation type="vanished">Le dossier contient une ligne endommagée dans sa table « {table} » ({id}) ; restaurez une sauvegarde, ou demandez une nouvelle copie à l’expéditeur.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>The dossier was changed since the file was compared with it; compare the file once more.</source>
            <comment>returned-changed</comment>
            <translation>Le dossier a été modifié depuis que le fichier lui a été comparé ; comparez le fichier une nouvelle fois.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>The export cannot be written to “{path}” ({reason}); choose another folder or free some space.</source>
            <comment>export-unwritable</comment>
            <translation>L’export ne peut pas être écrit dans « {path} » ({reason}) ; choisissez un autre répertoire ou libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../dossier/model/progress.py" />
            <source>The export was cancelled; nothing was written.</source>
            <comment>export-cancelled</comment>
            <translation>L’export a été annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>The folder of “{name}” cannot be written to ({reason}); copy the dossier to a folder of yours.</source>
            <comment>folder-read-only</comment>
            <translation>Le répertoire de « {name} » n’est pas accessible en écriture ({reason}) ; copiez le dossier dans l’un de vos répertoires.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <comment>import-cancelled</comment>
            <translation>L’import a été annulé ; aucun dossier n’a été créé.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/secret_service.py" />
            <source>The keyring is locked or does not do it; type the passphrase, or unlock the keyring and try again.</source>
            <comment>keyring-refused</comment>
            <translation>Le trousseau de clés est verrouillé ou refuse ; saisissez la phrase secrète, ou déverrouillez le trousseau et réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>The password given does not open “{name}”; try another.</source>
            <comment>source-password</comment>
            <translation>Le mot de passe donné n’ouvre pas « {name} » ; essayez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>The printer does not take the pages; check that it is on, and try again.</source>
            <comment>print-refused</comment>
            <translation>L’imprimante n’accepte pas les pages ; vérifiez qu’elle est allumée, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The report was not done after {minutes} minutes, so it was given up. Export fewer sections.</source>
            <comment>typesetter-slow</comment>
            <translation>Le rapport n’était pas terminé au bout de {minutes} minutes et a été abandonné. Exportez moins de sections.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings cannot be written to “{path}” ({reason}); check the folder and the disk.</source>
            <comment>settings-unwritable</comment>
            <translation>Les paramètres ne peuvent pas être écrits dans « {path} » ({reason}) ; vérifiez le répertoire et le disque.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings were no valid TOML ({reason}); they are kept as “{aside}”, and the defaults hold now.</source>
            <comment>settings-set-aside</comment>
            <translation>Les paramètres n’étaient pas du TOML valide ({reason}) ; ils sont conservés dans « {aside} », et les valeurs par défaut s’appliquent désormais.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” are no valid TOML ({reason}); correct or remove the file.</source>
            <comment>settings-broken</comment>
            <translation>Les paramètres « {path} » ne sont pas du TOML valide ({reason}) ; corrigez ou supprimez le fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/settings.py" />
            <source>The settings “{path}” cannot be read ({reason}); check their permissions.</source>
            <comment>settings-unreadable</comment>
            <translation>Les paramètres « {path} » ne peuvent pas être lus ({reason}) ; vérifiez leurs droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>The source to stand before is in the other group; choose another place.</source>
            <comment>source-place</comment>
            <translation>La source avant laquelle la placer est dans l’autre groupe ; choisissez une autre place.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources cannot be set in this style; choose another one, or another CSL file.</source>
            <comment>style-refused</comment>
            <translation>Les sources ne peuvent pas être composées dans ce style ; choisissez-en un autre, ou un autre fichier CSL.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/references.py" />
            <source>The sources were not set in this style within {seconds} seconds, so it was given up; choose another style, or shorten what is very long in the sources.</source>
            <comment>style-slow</comment>
            <translation>Les sources n’ont pas été composées dans ce style en {seconds} secondes, et la tentative a été abandonnée ; choisissez un autre style, ou abrégez ce qui est très long dans les sources.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>The text holds half a character (a lone surrogate) that no file can keep; take it out.</source>
            <comment>half-character</comment>
            <translation>Le texte contient un demi-caractère (un substitut isolé) qu’aucun fichier ne peut conserver ; retirez-le.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/source_text.py" />
            <source>The text of “{name}” cannot be typeset; please report this as a fault, with the file.</source>
            <comment>source-unset</comment>
            <translation>Le texte de « {name} » ne peut pas être composé ; veuillez le signaler comme un défaut, avec le fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot be started ({reason}); close some programs and try again.</source>
            <comment>typesetter-unstarted</comment>
            <translation>Impossible de lancer le compositeur ({reason}) ; fermez quelques programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter cannot set something in this report ({reason}). Export sections one by one to find it.</source>
            <comment>typesetter-broken</comment>
            <translation>Le compositeur ne peut pas composer un élément de ce rapport ({reason}). Exportez les sections une à une pour le trouver.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/typeset.py" />
            <source>The typesetter ended before the report was done ({status}); the report may need more memory than {memory} MB. Close other programs and try again.</source>
            <comment>typesetter-ended</comment>
            <translation>Le compositeur s’est arrêté avant la fin du rapport ({status}) ; le rapport demande peut-être plus de {memory} Mo de mémoire. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>There is a source [{number}] already.</source>
            <comment>source-number</comment>
            <translation>Il y a déjà une source [{number}].</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is already a file “{name}”; choose another name.</source>
            <comment>file-exists</comment>
            <translation>Il y a déjà un fichier « {name} » ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <comment>no-brief</comment>
            <translation>Il n’y a pas de note d’analyse dans ce dossier ; importez-en une, ou commencez un nouveau dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reading.py" />
            <source>There is no claim {name} in this dossier; “dossier claims” lists them.</source>
            <comment>no-claim</comment>
            <translation>Il n’y a pas d’affirmation {name} dans ce dossier ; « dossier claims » les énumère.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document at {source}; attach one first.</source>
            <comment>no-document</comment>
            <translation>Il n’y a pas de document pour {source} ; joignez-en un d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no document “{name}” at {source}; there is {names}.</source>
            <comment>no-such-document</comment>
            <translation>Il n’y a pas de document « {name} » pour {source} ; il y a {names}.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <location filename="../../dossier/store/opening.py" />
            <source>There is no file “{path}”; check its name.</source>
            <comment>no-file</comment>
            <translation>Il n’y a pas de fichier « {path} » ; vérifiez son nom.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>There is no source [{number}] in this dossier.</source>
            <comment>no-source</comment>
            <translation>Il n’y a pas de source [{number}] dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>There is no style “{name}”; give {known}, or a CSL file (NAME.csl).</source>
            <comment>style-unknown</comment>
            <translation>Il n’y a pas de style « {name} » ; donnez {known}, ou un fichier CSL (NOM.csl).</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words stand in {count} places; quote more of what stands around them.</source>
            <comment>quote-ambiguous</comment>
            <translation>Ces mots figurent à {count} endroits ; citez davantage de ce qui les entoure.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/locating.py" />
            <source>These words were not found in the source's text; check the quote.</source>
            <comment>quote-not-found</comment>
            <translation>Ces mots n’ont pas été trouvés dans le texte de la source ; vérifiez la citation.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/docx.py" />
            <source>This Word file is nested too deep to be read; save it as PDF.</source>
            <comment>docx-deep</comment>
            <translation>Ce fichier Word est imbriqué trop profondément pour être lu ; enregistrez-le en PDF.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/finding_evidence.py" />
            <source>This claim cites no source; add a citation first.</source>
            <comment>claim-uncited</comment>
            <translation>Cette affirmation ne cite aucune source ; ajoutez d’abord une citation.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>This dossier holds a brief already; import into a new dossier.</source>
            <comment>brief-there</comment>
            <translation>Ce dossier contient déjà une note d’analyse ; importez dans un nouveau dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>This dossier holds no brief; import into a new dossier instead.</source>
            <comment>no-brief</comment>
            <translation>Ce dossier ne contient pas de note d’analyse ; importez plutôt dans un nouveau dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/brief_form.py" />
            <source>This dossier holds no brief; import one first.</source>
            <comment>no-brief</comment>
            <translation>Ce dossier ne contient pas de note d’analyse ; importez-en une d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page is broken and cannot be shown.</source>
            <comment>page-broken</comment>
            <translation>Cette page est endommagée et ne peut pas être affichée.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>This page takes too long to draw.</source>
            <comment>page-slow</comment>
            <translation>Cette page est trop longue à dessiner.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/editor.py" />
            <source>This step stays as it is: another program has changed the same things since.</source>
            <comment>changed-elsewhere</comment>
            <translation>Cette étape reste telle quelle : un autre programme a modifié les mêmes éléments depuis.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>What was marked is gone too; undo the change that took it away, then try again.</source>
            <comment>marked-gone</comment>
            <translation>Ce qui était marqué n’existe plus non plus ; annulez la modification qui l’a retiré, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_form.py" />
            <source>With the documents’ files the export would be over 500 MB, too large to be read again; leave them out (--no-documents).</source>
            <comment>export-too-large</comment>
            <translation>Avec les fichiers des documents, l’export dépasserait 500 Mo, trop pour être relu ; laissez-les de côté (--no-documents).</translation>
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
            <translation>« {name} » ne peut pas être verrouillé là où il se trouve ({reason}) ; copiez-le dans un répertoire de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” cannot be looked into ({reason}); check its permissions.</source>
            <comment>folder-unreadable</comment>
            <translation>« {name} » ne peut pas être parcouru ({reason}) ; vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be opened while its disk is full; free some space, then try again.</source>
            <comment>disk-full</comment>
            <translation>« {name} » ne peut pas être ouvert tant que son disque est plein ; libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” cannot be opened, since the system starts no more programs; close some and try again.</source>
            <comment>pdf-unstarted</comment>
            <translation>Impossible d’ouvrir « {name} » : le système ne lance plus de programme ; fermez-en quelques-uns et réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions and its disk.</source>
            <comment>cannot-read</comment>
            <translation>« {name} » ne peut pas être lu ({reason}) ; vérifiez ses droits d’accès et son disque.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” cannot be read ({reason}); check its permissions.</source>
            <comment>cannot-read</comment>
            <translation>« {name} » ne peut pas être lu ({reason}) ; vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” cannot be read: {reason}</source>
            <comment>bibliography-broken</comment>
            <translation>« {name} » ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/store/searching.py" />
            <source>“{name}” cannot be searched: its index for searching is damaged, and nothing else of it; search it once in a window that may write to it, and the index is made anew.</source>
            <comment>index-damaged</comment>
            <translation>Impossible de chercher dans « {name} » : son index de recherche est endommagé, et rien d’autre ; cherchez-y une fois dans une fenêtre qui peut y écrire, et l’index est refait.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/reference_styles.py" />
            <source>“{name}” cannot be used as a style: {reason}.</source>
            <comment>style-file</comment>
            <translation>« {name} » ne peut pas servir de style : {reason}.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” does not open with this passphrase: it has another, or it is damaged at its very beginning or no dossier; if you are sure of the passphrase, restore a backup.</source>
            <comment>wrong-passphrase</comment>
            <translation>« {name} » ne s’ouvre pas avec cette phrase secrète : il en a une autre, est endommagé à son tout début ou n’est pas un dossier ; si vous êtes sûr de la phrase, restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/companions.py" />
            <source>“{name}” has another name on its disk (a hard link), so it is not written to; make a copy of it, or remove the other name.</source>
            <comment>several-names</comment>
            <translation>« {name} » a un autre nom sur son disque (un lien physique), donc rien n’y est écrit ; faites-en une copie ou supprimez l’autre nom.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has more than {most} pages; split it first.</source>
            <comment>pdf-long</comment>
            <translation>« {name} » a plus de {most} pages ; divisez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” has no pages; choose another copy.</source>
            <comment>pdf-no-pages</comment>
            <translation>« {name} » n’a pas de pages ; choisissez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” holds more than {most} files; choose a smaller folder.</source>
            <comment>folder-large</comment>
            <translation>« {name} » contient plus de {most} fichiers ; choisissez un répertoire plus petit.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” holds more than {most} records; split it into smaller files.</source>
            <comment>bibliography-long</comment>
            <translation>« {name} » contient plus de {most} notices ; divisez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/formatted.py" />
            <source>“{name}” holds no text; choose a file that holds a brief.</source>
            <comment>brief-empty</comment>
            <translation>« {name} » ne contient pas de texte ; choisissez un fichier qui contient une note d’analyse.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” holds no text; save the page again and attach that.</source>
            <comment>html-empty</comment>
            <translation>« {name} » ne contient pas de texte ; enregistrez la page de nouveau et joignez-la.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/mhtml.py" />
            <source>“{name}” holds no web page that can be read; save the page again and attach that.</source>
            <comment>mhtml-broken</comment>
            <translation>« {name} » ne contient pas de page web lisible ; enregistrez la page de nouveau et joignez-la.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” holds tables or code that no Dossier made, so it was not opened; ask who sent it for a new copy.</source>
            <comment>foreign-schema</comment>
            <translation>« {name} » contient des tables ou du code qu’aucun Dossier n’a créés et n’a donc pas été ouvert ; demandez une nouvelle copie à l’expéditeur.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” holds {found}; choose one file.</source>
            <comment>bibliography-folder</comment>
            <translation>« {name} » contient {found} ; choisissez un seul fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” is a broken PDF and cannot be opened; ask for another copy.</source>
            <comment>pdf-broken</comment>
            <translation>« {name} » est un PDF endommagé et ne peut pas être ouvert ; demandez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” is a broken PDF and cannot be opened; choose another copy.</source>
            <comment>pdf-broken</comment>
            <translation>« {name} » est un PDF endommagé et ne peut pas être ouvert ; choisissez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” is a broken Word file and cannot be opened; choose another copy.</source>
            <comment>docx-broken</comment>
            <translation>« {name} » est un fichier Word endommagé et ne peut pas être ouvert ; choisissez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a database of another program, not a dossier; it was left as it is.</source>
            <comment>other-application</comment>
            <translation>« {name} » est la base de données d’un autre programme, et non un dossier ; il a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is a folder, not a dossier; choose a file that ends in .dossier.</source>
            <comment>is-folder</comment>
            <translation>« {name} » est un répertoire, et non un dossier ; choisissez un fichier qui se termine par .dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is a link and is not followed.</source>
            <comment>file-link</comment>
            <translation>« {name} » est un lien et n’est pas suivi.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is a link and was passed over; attach the file that it leads to.</source>
            <comment>file-link</comment>
            <translation>« {name} » est un lien et a été ignoré ; joignez le fichier auquel il mène.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is a pipe or a device, not a file; choose a file.</source>
            <comment>no-regular-file</comment>
            <translation>« {name} » est un tube ou un périphérique, et non un fichier ; choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/backups.py" />
            <source>“{name}” is another dossier now; name the file to restore with -o.</source>
            <comment>restore-other</comment>
            <translation>« {name} » est maintenant un autre dossier ; indiquez avec -o le fichier à rétablir.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is attached to this source already.</source>
            <comment>document-twin</comment>
            <translation>« {name} » est déjà joint à cette source.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/copies.py" />
            <source>“{name}” is being read by another program, or for an export; try again when that is done.</source>
            <comment>dossier-read</comment>
            <translation>« {name} » est en cours de lecture par un autre programme, ou pour un export ; réessayez quand ce sera terminé.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is being written by another program; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>« {name} » est en cours d’écriture par un autre programme ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is being written just now; try again in a moment.</source>
            <comment>dossier-busy</comment>
            <translation>« {name} » est en cours d’écriture ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unread.py" />
            <source>“{name}” is damaged ({reason}); it was left as it is: recover what can be read of it, or restore a backup.</source>
            <comment>damaged</comment>
            <translation>« {name} » est endommagé ({reason}) et a été laissé tel quel : récupérez-en ce qui est lisible, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>“{name}” is damaged ({reason}); it was left as it is: restore a backup of it.</source>
            <comment>damaged</comment>
            <translation type="vanished">« {name} » est endommagé ({reason}) et a été laissé tel quel : restaurez-en une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is empty (0 bytes); ask for it again or restore a backup.</source>
            <comment>empty-file</comment>
            <translation>« {name} » est vide (0 octet) ; redemandez-le ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is empty; choose a file that holds records.</source>
            <comment>bibliography-empty</comment>
            <translation>« {name} » est vide ; choisissez un fichier qui contient des notices.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is empty; choose a file that holds text.</source>
            <comment>file-empty</comment>
            <translation>« {name} » est vide ; choisissez un fichier qui contient du texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted and needs its password to be annotated; give it.</source>
            <comment>source-password</comment>
            <translation>« {name} » est chiffré et son mot de passe est nécessaire pour l’annoter ; donnez-le.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is encrypted, and a binder is not; export it alone.</source>
            <comment>source-encrypted</comment>
            <translation>« {name} » est chiffré, et un recueil ne l’est pas ; exportez-le seul.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is hidden and was passed over.</source>
            <comment>file-hidden</comment>
            <translation>« {name} » est caché et a été ignoré.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/html.py" />
            <source>“{name}” is nested too deep to be read in full; save the page as PDF and attach that.</source>
            <comment>html-deep</comment>
            <translation>« {name} » est imbriqué trop profondément pour être lu en entier ; enregistrez la page en PDF et joignez-la.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is no PDF, so that XFDF has no pages to name; export it as source-pdf.</source>
            <comment>source-no-pages</comment>
            <translation>« {name} » n’est pas un PDF, si bien que XFDF n’a pas de pages à nommer ; exportez-le en source-pdf.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/xfdf.py" />
            <source>“{name}” is no XFDF file that can be read; export it anew.</source>
            <comment>xfdf-broken</comment>
            <translation>« {name} » n’est pas un fichier XFDF lisible ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is no bibliography that can be read; export it as CSL-JSON, BibTeX or RIS and choose that file.</source>
            <comment>bibliography-form</comment>
            <translation>« {name} » n’est pas une bibliographie lisible ; exportez-la en CSL-JSON, BibTeX ou RIS et choisissez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is no file and was passed over.</source>
            <comment>file-special</comment>
            <translation>« {name} » n’est pas un fichier et a été ignoré.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” is no sound export of a dossier ({reason}); ask who sent it for a new one.</source>
            <comment>json-unsound</comment>
            <translation>« {name} » n’est pas un export de dossier en bon état ({reason}) ; demandez-en un nouveau à l’expéditeur.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” is not a dossier; to read a brief, import it instead.</source>
            <comment>not-dossier</comment>
            <translation>« {name} » n’est pas un dossier ; pour lire une note d’analyse, importez-la.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” is not in the folder.</source>
            <comment>file-missing</comment>
            <translation>« {name} » n’est pas dans le répertoire.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/decoding.py" />
            <source>“{name}” is not text that can be read; save it as UTF-8 text and choose that file.</source>
            <comment>file-no-text</comment>
            <translation>« {name} » n’est pas du texte lisible ; enregistrez-le en texte UTF-8 et choisissez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” is open for reading only; save a copy to change it.</source>
            <comment>read-only</comment>
            <translation>« {name} » est ouvert en lecture seule ; enregistrez une copie pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open in another window or command; close it there, then try again.</source>
            <comment>dossier-in-use</comment>
            <translation>« {name} » est ouvert dans une autre fenêtre ou commande ; fermez-le là, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/lock.py" />
            <source>“{name}” is open on the computer “{computer}” since {since} UTC; close it there, then try again.</source>
            <comment>dossier-elsewhere</comment>
            <translation>« {name} » est ouvert sur l’ordinateur « {computer} » depuis le {since} UTC ; fermez-le là, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/bibliographies/__init__.py" />
            <source>“{name}” is over 50 MB; split it into smaller files.</source>
            <comment>bibliography-large</comment>
            <translation>« {name} » dépasse 50 Mo ; divisez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” is over 500 MB; attach a smaller file.</source>
            <comment>document-large</comment>
            <translation>« {name} » dépasse 500 Mo ; joignez un fichier plus petit.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/importing.py" />
            <source>“{name}” is over 500 MB; choose a smaller file.</source>
            <comment>document-large</comment>
            <translation>« {name} » dépasse 500 Mo ; choisissez un fichier plus petit.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/keys.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier; give its passphrase on a terminal, or set DOSSIER_PASSPHRASE.</source>
            <comment>passphrase-needed</comment>
            <translation>« {name} » est protégé par une phrase secrète, ou n’est pas un dossier ; donnez sa phrase secrète dans un terminal, ou définissez DOSSIER_PASSPHRASE.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/newer_brief.py" />
            <source>“{name}” is the brief that this dossier holds already.</source>
            <comment>brief-same</comment>
            <translation>« {name} » est la note d’analyse que ce dossier contient déjà.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/folders.py" />
            <source>“{name}” is the same file as “{first}”.</source>
            <comment>file-same</comment>
            <translation>« {name} » est le même fichier que « {first} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/output/onto/adding.py" />
            <source>“{name}” is too damaged to add annotations to; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>« {name} » est trop endommagé pour recevoir des annotations ; choisissez-en une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/making.py" />
            <source>“{name}” is too damaged to be opened; choose another copy of it.</source>
            <comment>source-broken</comment>
            <translation>« {name} » est trop endommagé pour être ouvert ; choisissez-en une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/file_names.py" />
            <source>“{name}” is too long a name for a dossier; give it a shorter one.</source>
            <comment>long-name</comment>
            <translation>« {name} » est un nom trop long pour un dossier ; donnez-lui un nom plus court.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/briefs/__init__.py" />
            <source>“{name}” is {format}, which cannot be read as a brief; save it as Word (DOCX), PDF, web page or text.</source>
            <comment>brief-format</comment>
            <translation>« {name} » est {format}, qui ne peut pas être lu comme note d’analyse ; enregistrez-le en Word (DOCX), PDF, page web ou texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/__init__.py" />
            <source>“{name}” is {format}, which cannot be read yet; attach it as PDF, web page, Word or plain text.</source>
            <comment>document-format</comment>
            <translation>« {name} » est {format}, qui ne peut pas encore être lu ; joignez-le en PDF, page web, Word ou texte brut.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” lies outside the bibliography’s own folder and is not attached.</source>
            <comment>file-outside</comment>
            <translation>« {name} » se trouve hors du répertoire de la bibliographie et n’est pas joint.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/bibliographies.py" />
            <source>“{name}” names more than {most} files; import it in parts.</source>
            <comment>bibliography-files</comment>
            <translation>« {name} » nomme plus de {most} fichiers ; importez-le en plusieurs parties.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/annotations/pdf.py" />
            <source>“{name}” needs a password; ask for a copy that opens without one.</source>
            <comment>pdf-password</comment>
            <translation>« {name} » exige un mot de passe ; demandez une copie qui s’ouvre sans.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” needs a password; attach a copy that opens without one.</source>
            <comment>docx-password</comment>
            <translation>« {name} » exige un mot de passe ; joignez une copie qui s’ouvre sans.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” needs a password; attach it by itself, where it is asked for.</source>
            <comment>pdf-password</comment>
            <translation>« {name} » exige un mot de passe ; joignez-le seul, là où il vous sera demandé.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/pdf/loaded.py" />
            <source>“{name}” takes too long to read; choose another copy.</source>
            <comment>pdf-slow</comment>
            <translation>« {name} » est trop long à lire ; choisissez une autre copie.</translation>
        </message>
        <message>
            <location filename="../../dossier/intake/documents/package.py" />
            <source>“{name}” unpacks to more than can be read; save it as PDF and attach that.</source>
            <comment>docx-large</comment>
            <translation>« {name} » se décompresse en plus que ce qui peut être lu ; enregistrez-le en PDF et joignez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/json_reading.py" />
            <source>“{name}” was exported by a newer Dossier ({key} {value}, this program knows {known}); update the program to read it.</source>
            <comment>json-newer</comment>
            <translation>“{name}” a été exporté par un Dossier plus récent ({key} {value}, ce programme connaît {known}) ; mettez le programme à jour pour le lire.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/unwritten.py" />
            <source>“{name}” was moved, deleted or replaced while it was open, so the change was not kept; put it back in “{folder}”, or save a copy of what is shown here.</source>
            <comment>file-gone</comment>
            <translation>“{name}” a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, si bien que la modification n’a pas été conservée ; remettez-le dans « {folder} », ou enregistrez une copie de ce qui est affiché ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>“{name}” was not attached: its source was removed.</source>
            <comment>source-gone</comment>
            <translation>« {name} » n’a pas été joint : sa source a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/others.py" />
            <source>“{name}” was put back to another state by another program; open it again.</source>
            <comment>replaced-elsewhere</comment>
            <translation>« {name} » a été ramené à un autre état par un autre programme ; rouvrez-le.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{name}” was written by a newer Dossier (file version {version}, this program knows {known}); update the program to open it.</source>
            <comment>newer-schema</comment>
            <translation>“{name}” a été écrit par un Dossier plus récent (version de fichier {version}, ce programme connaît {known}) ; mettez le programme à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/files.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder or free some space.</source>
            <comment>cannot-create</comment>
            <translation>« {path} » ne peut pas être créé ({reason}) ; choisissez un autre répertoire ou libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../dossier/store/opening.py" />
            <source>“{path}” cannot be created ({reason}); choose another folder.</source>
            <comment>cannot-create</comment>
            <translation>« {path} » ne peut pas être créé ({reason}) ; choisissez un autre répertoire.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a dossier; give the export another name.</source>
            <comment>export-over-dossier</comment>
            <translation>« {path} » est un dossier ; donnez un autre nom à l’export.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/annotated/folders.py" />
            <source>“{path}” is a file; give the name of a folder for the sources.</source>
            <comment>export-no-folder</comment>
            <translation>« {path} » est un fichier ; donnez le nom d’un répertoire pour les sources.</translation>
        </message>
        <message>
            <location filename="../../dossier/services/exporting.py" />
            <source>“{path}” is a folder; give the name of a file in it.</source>
            <comment>export-folder</comment>
            <translation>« {path} » est un répertoire ; donnez le nom d’un fichier qui s’y trouve.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Fold them into one line</source>
            <translation>Les replier en une ligne</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages and quotations</source>
            <translation>Passages et citations textuelles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Passages tied to {source}</source>
            <translation>Passages rattachés à {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Quoted in claim {number}</source>
            <translation>Cité dans l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>Show the passages and quotations</source>
            <translation>Afficher les passages et les citations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>source {number}</source>
            <translation>la source {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — being looked for in {sources}</source>
            <translation>{words} — en cours de recherche dans {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — nothing is attached to look in</source>
            <translation>{words} — rien n’est joint où chercher</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources}</source>
            <translation>{words} — {found} dans {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <source>{words} — {found} in {sources} ·</source>
            <translation>{words} — {found} dans {sources} ·</translation>
        </message>
    </context>
    <context>
        <name>ExportAccount</name>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of the dossier.</source>
            <translation type="vanished">%1 dans ce fichier + %2 seulement nommées = %3 lignes du dossier.</translation>
        </message>
        <message>
            <source>%1 in this file + %2 only listed = %3 rows of this document.</source>
            <translation type="vanished">%1 dans ce fichier + %2 seulement nommées = %3 lignes de ce document.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things in the dossier go into the file; not carried: %2</source>
            <translation>%1 des %3 éléments du dossier vont dans le fichier ; n’y entrent pas : %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>%1 of the %3 things on this document go into the file; not carried: %2</source>
            <translation>%1 des %3 éléments sur ce document vont dans le fichier ; n’y entrent pas : %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things in the dossier go into the file.</source>
            <translation>Les %3 éléments du dossier vont tous dans le fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>All %3 things on this document go into the file.</source>
            <translation>Les %3 éléments sur ce document vont tous dans le fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>Nothing lies on this document yet.</source>
            <translation>Rien ne se trouve encore sur ce document.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>{count} · {what}: {reason}</source>
            <translation>{count} · {what} : {reason}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_account.py" />
            <source>… and %1 more</source>
            <translation>… et %1 de plus</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By initials</source>
            <translation>Par ses initiales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>By name</source>
            <translation>Par son nom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Répertoire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No numbered source has a document that could be shown here.</source>
            <translation>Aucune source numérotée n’a de document qui puisse être montré ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>No section is ticked, so there would be nothing in the file.</source>
            <translation>Aucune section n’est cochée : il n’y aurait rien dans le fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Not at all</source>
            <translation>Pas du tout</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Password of encrypted sources</source>
            <translation>Mot de passe des sources chiffrées</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Reviewer</source>
            <translation>Réviseur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>Take in encrypted sources, unencrypted</source>
            <translation>Inclure les sources chiffrées, sans chiffrement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>With the files of all documents</source>
            <translation>Avec les fichiers de tous les documents</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export.py" />
            <source>only where one is encrypted; kept nowhere</source>
            <translation>seulement si l’une est chiffrée ; conservé nulle part</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out by choice: %1)</source>
            <translation> (omis par choix : %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (left out: %1)</source>
            <translation> (omis : %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (listed, since it cannot carry them: %1)</source>
            <translation> (énumérés, faute de pouvoir les contenir : %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source> (no file, since nothing is marked on them: %1)</source>
            <translation> (pas de fichier, car rien n’y est marqué : %1)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>An export is under way; it can be cancelled below.</source>
            <translation>Un export est en cours ; il peut être annulé ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exported: %1</source>
            <translation>Exporté : %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Exporting</source>
            <translation>Export en cours</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>No program of this computer opens “{name}”.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre « {name} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>Open the folder</source>
            <translation>Ouvrir le répertoire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/export.py" />
            <source>The export was cancelled; no file was changed.</source>
            <translation>L’export a été annulé ; aucun fichier n’a été modifié.</translation>
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
            <translation>Comme la note d’analyse les énumère</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>For fax and court files: no reader lists the marks or can change them.</source>
            <translation>Pour la télécopie et les dossiers de justice : aucun lecteur n’énumère les marques ni ne peut les modifier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Judgements</source>
            <translation>Jugements</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Language of the report</source>
            <translation>Langue du rapport</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>List of sources</source>
            <translation>Liste des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Make marks part of the pages (flatten)</source>
            <translation>Intégrer les marques aux pages (aplatir)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Marks and comments</source>
            <translation>Marques et commentaires</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since %1</source>
            <translation>Seulement ce qui a changé depuis %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Only what changed since the last export (none yet)</source>
            <translation>Seulement ce qui a changé depuis le dernier export (aucun encore)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Put in</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_options.py" />
            <source>Since the last whole export in this format: each claim of which anything changed; the rest is counted.</source>
            <translation>Depuis le dernier export complet dans ce format : chaque affirmation dont quelque chose a changé ; le reste est compté.</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Fit the width; now %1</source>
            <translation>Ajuster à la largeur ; actuellement %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Pages of the export</source>
            <translation>Pages de l’export</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Source in the preview</source>
            <translation>Source de l’aperçu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>Text of the export</source>
            <translation>Texte de l’export</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The next page</source>
            <translation>La page suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The page before</source>
            <translation>La page précédente</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>The pages are being made.</source>
            <translation>Les pages sont en préparation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>What the file says; its look is its own.</source>
            <translation>Ce que dit le fichier ; son aspect lui appartient.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_preview.py" />
            <source>the preview</source>
            <translation>l’aperçu</translation>
        </message>
    </context>
    <context>
        <name>Fates</name>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>As they were</source>
            <translation>Telles quelles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Changed words</source>
            <translation>Mots modifiés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Moved, the words the same</source>
            <translation>Déplacées, mots inchangés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>No longer in the brief</source>
            <translation>Plus dans la note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>Unplaced: not found again</source>
            <translation>Non placées : introuvables</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>annotation in {place}</source>
            <translation>annotation dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>citation; its marker is not printed any more</source>
            <translation>citation ; son appel n’est plus imprimé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim of “{section}”, which the brief has no more</source>
            <translation>affirmation de « {section} », que la note n’a plus</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>claim {number} of {place}</source>
            <translation>affirmation {number} de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>limit in {place}</source>
            <translation>limite dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>note on {place}</source>
            <translation>note sur {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>passage of {place}</source>
            <translation>passage de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>section</source>
            <translation>section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/fates.py" />
            <source>unplaced</source>
            <translation>non placé</translation>
        </message>
    </context>
    <context>
        <name>FatesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It stands where it stood.</source>
            <translation>Rien n’a bougé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>It was not there before.</source>
            <translation>Cela n’existait pas auparavant.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Judgements that rest on the old words are stale now.</source>
            <translation>Les jugements qui reposent sur les anciens mots sont maintenant périmés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing to tell: no newer version was taken in here, or it was taken back.</source>
            <translation>Rien à signaler : aucune nouvelle version n’a été reprise ici, ou elle a été retirée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Nothing was dropped: place it again by hand, or keep it as it is.</source>
            <translation>Rien n’a été perdu : replacez-le à la main, ou gardez-le tel quel.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show it in its place (Enter)</source>
            <translation>L’afficher à sa place (Entrée)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>Show what is unplaced</source>
            <translation>Afficher ce qui n’est pas placé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The newest version of the brief:</source>
            <translation>La version la plus récente de la note :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>The words are the same, in another place.</source>
            <translation>Les mots sont les mêmes, à un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What a person put on it is kept.</source>
            <translation>Ce qu’une personne y a mis est conservé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/fates.py" />
            <source>What was found again</source>
            <translation>Ce qui a été retrouvé</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Looking for damage</source>
            <translation>Recherche de dommages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>Something went wrong in Dossier itself; what you typed is kept.</source>
            <translation>Un défaut est survenu dans Dossier lui-même ; ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/application.py" />
            <source>The report may quote a protected dossier; it is nowhere on the disk.</source>
            <translation>Le rapport peut citer un dossier protégé ; il n’est nulle part sur le disque.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Files of type:</source>
            <translation>Type de fichiers :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/asking_files.py" />
            <source>Look in:</source>
            <translation>Chercher dans :</translation>
        </message>
    </context>
    <context>
        <name>FilesJobs</name>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Attaching the files</source>
            <translation>Ajout des fichiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_jobs.py" />
            <source>Looking into the files</source>
            <translation>Examen des fichiers</translation>
        </message>
    </context>
    <context>
        <name>FilesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach the files of a folder</source>
            <translation>Joindre les fichiers d’un répertoire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; nothing was attached.</source>
            <translation>Annulé ; rien n’a été joint.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un répertoire…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop a folder here, or choose one: its files are matched to the sources.</source>
            <translation>Déposez ici un répertoire, ou choisissez-en un : ses fichiers sont rapprochés des sources.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Drop the list</source>
            <translation>Abandonner la liste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Files are being read; that can be cancelled below.</source>
            <translation>Des fichiers sont en cours de lecture ; cela peut être annulé ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>The files are being looked into…</source>
            <translation>Les fichiers sont en cours d’examen…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>There is no file in it.</source>
            <translation>Il ne contient aucun fichier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>not attached: cancelled</source>
            <translation>non joint : annulé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files.py" />
            <source>nothing is attached until you say so: tick what belongs, change what does not</source>
            <translation>rien n’est joint avant votre accord : cochez ce qui convient, modifiez ce qui ne convient pas</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Files to attach</source>
            <translation>Fichiers à joindre</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Find here</source>
            <translation>Rechercher ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight all</source>
            <translation>Tout surligner</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Highlight hit</source>
            <translation>Surligner ce résultat</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Next passage</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>No passage tied</source>
            <translation>Aucun passage rattaché</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Nothing attached to look in</source>
            <translation>Rien de joint où chercher</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Passage {rank} of {count}</source>
            <translation>Passage {rank} sur {count}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Previous passage</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>Show where it was found</source>
            <translation>Afficher où il a été trouvé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>being looked for</source>
            <translation>recherche en cours</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>is the passage there?</source>
            <translation>le passage y figure-t-il ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/finding.py" />
            <source>{rank} of {count} · is the passage there?</source>
            <translation>{rank} sur {count} · le passage y figure-t-il ?</translation>
        </message>
    </context>
    <context>
        <name>FormatChooser</name>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotated sources (PDF)</source>
            <translation>Sources annotées (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Annotations (W3C)</source>
            <translation>Annotations (W3C)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Binder (PDF)</source>
            <translation>Recueil (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Brief (Markdown)</source>
            <translation>Note d’analyse (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Citations (CSV)</source>
            <translation>Citations (CSV)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Comments on sources (XFDF)</source>
            <translation>Commentaires sur les sources (XFDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Each source document with your marks. Signed ones are changed after signing.</source>
            <translation>Chaque document source avec vos marques. Ceux qui sont signés sont modifiés après la signature.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Everything in the dossier, to be processed, or to be imported again without loss.</source>
            <translation>Tout le contenu du dossier, pour être traité, ou réimporté sans perte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Judged claims (ClaimReview)</source>
            <translation>Affirmations jugées (ClaimReview)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Marks, passages and judgements as Web Annotations, for other programs.</source>
            <translation>Marques, passages et jugements en Web Annotations, pour d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Markdown)</source>
            <translation>Rapport (Markdown)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (PDF)</source>
            <translation>Rapport (PDF)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (Word)</source>
            <translation>Rapport (Word)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report (web page)</source>
            <translation>Rapport (page web)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Report and annotated sources in one file, with links from claims to passages and back.</source>
            <translation>Rapport et sources annotées en un seul fichier, avec des liens des affirmations aux passages et retour.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (BibTeX)</source>
            <translation>Sources (BibTeX)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (CSL-JSON)</source>
            <translation>Sources (CSL-JSON)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Sources (RIS)</source>
            <translation>Sources (RIS)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The annotated report, with real annotations on the words; any reader opens it.</source>
            <translation>Le rapport annoté, avec de vraies annotations sur les mots ; n’importe quel lecteur l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The brief itself, without the review, to be edited or imported again.</source>
            <translation>La note d’analyse elle-même, sans l’examen, pour être modifiée ou réimportée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The citations with their judgements as a table, one row each, for spreadsheets.</source>
            <translation>Les citations et leurs jugements en tableau, une ligne chacune, pour les tableurs.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The judged claims in the form that web pages and search engines use for fact checks.</source>
            <translation>Les affirmations jugées sous la forme que les pages web et les moteurs de recherche emploient pour la vérification des faits.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The marks on each source PDF as a file of comments, which Acrobat lays onto it.</source>
            <translation>Les marques de chaque PDF source en un fichier de commentaires, qu’Acrobat y applique.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as one web page, for any browser; nothing in it runs or is fetched.</source>
            <translation>Le rapport en une seule page web, pour tout navigateur ; rien ne s’y exécute ni ne s’y télécharge.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report as plain text with marks of Markdown, for editors, wikis and mail.</source>
            <translation>Le rapport en texte brut avec les marques de Markdown, pour éditeurs, wikis et courriels.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The report for word processors, with every comment as one of theirs.</source>
            <translation>Le rapport pour les traitements de texte, chaque commentaire étant l’un des leurs.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for EndNote and other reference managers.</source>
            <translation>Les sources pour EndNote et d’autres gestionnaires de références.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources for LaTeX and reference managers.</source>
            <translation>Les sources pour LaTeX et les gestionnaires de références.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>The sources with every field, for Zotero and other reference managers.</source>
            <translation>Les sources avec tous leurs champs, pour Zotero et d’autres gestionnaires de références.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/export_formats.py" />
            <source>Whole dossier (JSON)</source>
            <translation>Dossier complet (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FoundAgainLine</name>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what is unplaced</source>
            <translation>Afficher ce qui n’est pas placé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/found_again.py" />
            <source>Show what was found again</source>
            <translation>Afficher ce qui a été retrouvé</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <location filename="../../dossier/ui/widgets/growing_edit.py" />
            <source>{key} when done</source>
            <translation>{key} pour terminer</translation>
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
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Export the review as an annotated PDF</source>
            <translation>Exporter l’examen en PDF annoté</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Find everywhere</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>New note on what is in hand</source>
            <translation>Nouvelle note sur ce qui est en main</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/header.py" />
            <source>Words, “a phrase”, sanction*, AND, OR, NOT or -word, ( )</source>
            <translation>Mots, “une expression”, sanction*, AND, OR, NOT ou -mot, ( )</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Find in the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>No topic has all these words.</source>
            <translation type="vanished">Aucun sujet ne contient tous ces mots.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>No topic has all these words: leave some out.</source>
            <translation>Aucun sujet ne contient tous ces mots : enlevez-en.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/help.py" />
            <source>Pages of the help</source>
            <translation>Pages de l’aide</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/help_keys.py" />
            <source>Keys can be changed in the settings.</source>
            <translation>Les touches peuvent être changées dans les paramètres.</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <location filename="../../dossier/ui/help_view.py" />
            <source>Page of the help</source>
            <translation>Page de l’aide</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>changed: {things}</source>
            <translation>modifié : {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>new: {things}</source>
            <translation>nouveau : {things}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>removed: {things}</source>
            <translation>retiré : {things}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>It took away, or wrote over:</source>
            <translation>Cela a retiré ou remplacé :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Narrow the list: words, a name, a kind of change</source>
            <translation>Filtrer la liste : mots, un nom, un genre de modification</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>No change is of that kind.</source>
            <translation>Aucune modification n’est de ce genre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing of it is to be brought back.</source>
            <translation>Rien n’est à rétablir.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Only what was in hand</source>
            <translation>Seulement ce qui était en main</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>Put it back as it was; Ctrl+Z takes that back</source>
            <translation>Le remettre tel qu’il était ; Ctrl+Z revient dessus</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/history.py" />
            <source>{change}: {words}</source>
            <translation>{change} : {words}</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Add as a further source</source>
            <translation>Ajouter comme autre source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Complete the source: only fields that it has not</source>
            <translation>Compléter la source : seulement les champs qui lui manquent</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Field by field</source>
            <translation>Champ par champ</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Import sources</source>
            <translation>Importer des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the bibliography (ticked: taken)</source>
            <translation>Dans la bibliographie (coché : repris)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>In the dossier</source>
            <translation>Dans le dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Leave the source as it is</source>
            <translation>Laisser la source telle quelle</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Only its place in the list, or a bare number, tells which source this is. Check it.</source>
            <translation>Seule sa place dans la liste, ou un simple numéro, dit de quelle source il s’agit. Vérifiez.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Record</source>
            <translation>Notice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Records</source>
            <translation>Notices</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>Replace the source’s fields</source>
            <translation>Remplacer les champs de la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The record of {source}</source>
            <translation>La notice de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same for all duplicates</source>
            <translation>De même pour tous les doublons</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its DOI.</source>
            <translation>La même œuvre, d’après son DOI.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its ISBN.</source>
            <translation>La même œuvre, d’après son ISBN.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its address.</source>
            <translation>La même œuvre, d’après son adresse.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>The same work, by its title and year.</source>
            <translation>La même œuvre, d’après son titre et son année.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of it</source>
            <translation>Ce qu’il en advient</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>What becomes of this record</source>
            <translation>Ce qu’il advient de cette notice</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a further source</source>
            <translation>une autre source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>a record above</source>
            <translation>une notice ci-dessus</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>completes {source}</source>
            <translation>complète {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>left out; {source} stays</source>
            <translation>laissée de côté ; {source} reste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>merged by hand into {source}</source>
            <translation>fusionnée à la main dans {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>replaces fields of {source}</source>
            <translation>remplace des champs de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>the record of {source}</source>
            <translation>la notice de {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} that cannot be taken</source>
            <translation>{count} ne peuvent pas être reprises</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{count} there already</source>
            <translation>{count} s’y trouvent déjà</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>{fate}; {source} was given to “{record}”</source>
            <translation>{fate} ; {source} a été donnée à « {record} »</translation>
        </message>
    </context>
    <context>
        <name>ImportSourcesFlow</name>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Bibliographies (*.bib *.ris *.json);;All files (*)</source>
            <translation>Bibliographies (*.bib *.ris *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled: {done}</source>
            <translation>Annulé : {done}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Import sources</source>
            <translation>Importer des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/import_sources.py" />
            <source>{added}, {completed} completed</source>
            <translation>{added}, {completed} complétées</translation>
        </message>
    </context>
    <context>
        <name>JobFlow</name>
        <message>
            <location filename="../../dossier/ui/job_flow.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>JudgementBar</name>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judge again: {verdict}</source>
            <translation>Juger de nouveau : {verdict}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Judgement of the citation</source>
            <translation>Jugement de la citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number} (unplaced)?</source>
            <translation>étaye-t-il l’affirmation {number} (non placée) ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support claim {number}?</source>
            <translation>étaye-t-il l’affirmation {number} ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/judgement.py" />
            <source>does it support this unplaced claim?</source>
            <translation>étaye-t-il cette affirmation non placée ?</translation>
        </message>
    </context>
    <context>
        <name>KeepFlow</name>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Backing up</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Missing: {what}.</source>
            <translation>Manque : {what}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Nothing is known to be missing.</source>
            <translation>Rien ne semble manquer.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover into a new dossier</source>
            <translation>Récupérer dans un nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recover what can be read…</source>
            <translation>Récupérer ce qui est lisible…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovered: {rows} rows. The damaged file was left as it is.</source>
            <translation>Récupération terminée : {rows} lignes. Le fichier endommagé a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Recovering</source>
            <translation>Récupération</translation>
        </message>
        <message>
            <source>Restored. What the dossier was before is the newest of the backups.</source>
            <translation type="vanished">Restauré. Ce que le dossier était avant est la plus récente des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keeping.py" />
            <source>Restored. What the dossier was before is the newest of the backups; undo does not reach back to it.</source>
            <translation>Restauré. Ce que le dossier était avant est la plus récente des sauvegardes ; annuler ne remonte pas jusque-là.</translation>
        </message>
    </context>
    <context>
        <name>KeyringFlow</name>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring did not have it.</source>
            <translation>Le trousseau de clés ne l’avait pas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>The keyring has forgotten it.</source>
            <translation>Le trousseau de clés l’a oubliée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/keyring.py" />
            <source>This computer’s keyring keeps the passphrase.</source>
            <translation>Le trousseau de clés de cet ordinateur conserve la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>%1 belongs to “%2”. Give that action other keys first.</source>
            <translation>%1 appartient à « %2 ». Donnez d’abord d’autres touches à cette action.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action</source>
            <translation>Trouver une action</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Find an action or a key</source>
            <translation>Trouver une action ou une touche</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>In the menu</source>
            <translation>Dans le menu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Its first keys belong to “%1” now. Give that action other keys first.</source>
            <translation>Ses premières touches appartiennent désormais à « %1 ». Donnez d’abord d’autres touches à cette action.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Mark an action, press its new keys in the field, and use them.</source>
            <translation>Sélectionnez une action, appuyez sur ses nouvelles touches dans le champ, puis adoptez-les.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>New keys</source>
            <translation>Nouvelles touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>These keys hold in a document only, and stay as they are.</source>
            <translation>Ces touches ne valent que dans un document et restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings_keys.py" />
            <source>Use these keys</source>
            <translation>Adopter ces touches</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>Parts of the program</source>
            <translation>Composants du programme</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/licences.py" />
            <source>The licence</source>
            <translation>La licence</translation>
        </message>
    </context>
    <context>
        <name>LimitBox</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>unplaced</source>
            <translation>non placée</translation>
        </message>
    </context>
    <context>
        <name>LimitPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Claim to tie the limit to</source>
            <translation>Affirmation à laquelle rattacher la limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>No limit after all</source>
            <translation>Ce n’est pas une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Show it in its section (Enter)</source>
            <translation>L’afficher dans sa section (Entrée)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Tie the limit to this claim</source>
            <translation>Rattacher la limite à cette affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limit_panel.py" />
            <source>Untie it from this claim</source>
            <translation>La détacher de cette affirmation</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>Show it in its section</source>
            <translation>L’afficher dans sa section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/limit.py" />
            <source>unplaced</source>
            <translation>non placée</translation>
        </message>
    </context>
    <context>
        <name>LimitsPane</name>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>No limit is stated yet. Select the words of a section that state one, and make a limit of them.</source>
            <translation>Aucune limite n’est encore énoncée. Sélectionnez les mots d’une section qui en énoncent une, et faites-en une limite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>What the evidence does not establish</source>
            <translation>Ce que les preuves n’établissent pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>limits claim {number}: {text}</source>
            <translation>limite l’affirmation {number} : {text}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Marks in this document</source>
            <translation>Marques dans ce document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Narrow the list: words, a name</source>
            <translation>Filtrer la liste : mots, un nom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>No mark holds “{words}”.</source>
            <translation>Aucune marque ne contient « {words} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Nothing is marked in this document yet.</source>
            <translation>Rien n’est encore marqué dans ce document.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/mark_list.py" />
            <source>Page {page}</source>
            <translation>Page {page}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/message_bar.py" />
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Family</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Given</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Remove {role} {number}</source>
            <translation>Supprimer {role} {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>or institution</source>
            <translation>ou institution</translation>
        </message>
    </context>
    <context>
        <name>NameRows</name>
        <message>
            <location filename="../../dossier/ui/dialogs/record_rows.py" />
            <source>Add a name</source>
            <translation>Ajouter un nom</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <location filename="../../dossier/ui/widgets/naming.py" />
            <source>Empty the field</source>
            <translation>Vider le champ</translation>
        </message>
    </context>
    <context>
        <name>NewBriefFlow</name>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Briefs and exports</source>
            <translation>Notes d’analyse et exports</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Choose a brief</source>
            <translation>Choisir une note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Clipboard.dossier</source>
            <translation>Presse-papiers.dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Importing {name}</source>
            <translation>Import de {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Make a dossier…</source>
            <translation>Créer un dossier…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading the clipboard</source>
            <translation>Lecture du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>Save the new dossier as</source>
            <translation>Enregistrer le nouveau dossier sous</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The clipboard holds no text; copy a brief first.</source>
            <translation>Le presse-papiers ne contient pas de texte ; copiez d’abord une note d’analyse.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>The import was cancelled; no dossier was made.</source>
            <translation>L’import a été annulé ; aucun dossier n’a été créé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/new_brief.py" />
            <source>“{name}” is no file; drop the file of a brief here.</source>
            <translation>« {name} » n’est pas un fichier ; déposez ici le fichier d’une note d’analyse.</translation>
        </message>
    </context>
    <context>
        <name>NewerBriefFlow</name>
        <message>
            <source>A new dossier</source>
            <translation type="vanished">Un nouveau dossier</translation>
        </message>
        <message>
            <source>A newer version of this brief</source>
            <translation type="vanished">Une nouvelle version de cette note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Briefs</source>
            <translation>Notes d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Choose the newer version</source>
            <translation>Choisir la nouvelle version</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Comparing with {name}</source>
            <translation>Comparaison avec {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Newer version of the brief, “{name}”:</source>
            <translation>Nouvelle version de la note d’analyse, « {name} » :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Put it in the place of the older one</source>
            <translation>La mettre à la place de l’ancienne</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Putting in {name}</source>
            <translation>Insertion de {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/newer_brief.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>“{name}”: is it a newer version of the brief that is open here?</source>
            <translation type="vanished">« {name} » : est-ce une nouvelle version de la note d’analyse ouverte ici ?</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Add a comment…</source>
            <translation>Ajouter un commentaire…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this comment</source>
            <translation>Supprimer ce commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Delete this note</source>
            <translation>Supprimer cette note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Markdown. Ctrl+Enter or Esc: done</source>
            <translation type="vanished">Markdown. Ctrl+Entrée ou Échap : terminé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment</source>
            <translation>Répondre à ce commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Reply to this comment (R)</source>
            <translation>Répondre à ce commentaire (R)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Show more</source>
            <translation>Afficher la suite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_card.py" />
            <source>Write in Markdown</source>
            <translation>Écrivez en Markdown</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on {words}</source>
            <translation>commentaire sur {words}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>comment on “{words}”</source>
            <translation>commentaire sur « {words} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>note on {what}</source>
            <translation>note sur {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>reply on {what}</source>
            <translation>réponse sur {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{kind}, {colour}, of “{words}”</source>
            <translation>{kind}, {colour}, de « {words} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_words.py" />
            <source>{maker}, edited by {reviewer}</source>
            <translation>{maker}, modifié par {reviewer}</translation>
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
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every colour</source>
            <translation>Toutes les couleurs</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every kind</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Every tag</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Reviewer</source>
            <translation>Réviseur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_filter.py" />
            <source>note</source>
            <translation>note</translation>
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
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Narrow the list: words of a note, of what was marked, a name</source>
            <translation>Filtrer la liste : mots d’une note, de ce qui a été marqué, un nom</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation holds “{words}”.</source>
            <translation>Aucune note ni annotation ne contient « {words} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>No note or annotation is of the kind, colour, tag and reviewer chosen above.</source>
            <translation>Aucune note ni annotation n’a le genre, la couleur, l’étiquette et le réviseur choisis ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Notes and annotations</source>
            <translation>Notes et annotations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Nothing is written yet. Write a note on what is in hand, or highlight words.</source>
            <translation>Rien n’est encore écrit. Écrivez une note sur ce qui est en main, ou surlignez des mots.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>comment on {quote} in {place}</source>
            <translation>commentaire sur {quote} dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>note on {place}</source>
            <translation>note sur {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>page {page}</source>
            <translation>page {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>reply on {place}</source>
            <translation>réponse sur {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>unplaced</source>
            <translation>non placé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>{kind}, {colour}, in {place}</source>
            <translation>{kind}, {colour}, dans {place}</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on claim {name}</source>
            <translation>Notes sur l’affirmation {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on source {name}</source>
            <translation>Notes sur la source {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on the dossier</source>
            <translation>Notes sur le dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Notes on “{name}”</source>
            <translation>Notes sur « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Nothing yet. What you write here stays with it and is printed in the export.</source>
            <translation>Rien encore. Ce que vous écrivez ici y reste attaché et est imprimé dans l’export.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>Write a note…</source>
            <translation>Écrire une note…</translation>
        </message>
    </context>
    <context>
        <name>OpenFlow</name>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>If “{name}” is still open on the other computer, changes made here or there can be lost.</source>
            <translation>Si « {name} » est encore ouvert sur l’autre ordinateur, des modifications faites ici ou là-bas peuvent être perdues.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>It is shown for reading only.</source>
            <translation>Il est affiché en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Open a dossier</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same</source>
            <translation>Modifier quand même</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>Write all the same…</source>
            <translation>Modifier quand même…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/opening.py" />
            <source>“%1” is open in another window, which is in front now.</source>
            <translation>« %1 » est ouvert dans une autre fenêtre, maintenant au premier plan.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>[{number}] only</source>
            <translation>[{number}] seule</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no citations</source>
            <translation>aucune citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/cards/options.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
    </context>
    <context>
        <name>OptionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Judgements</source>
            <translation>Jugements</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>Rests on</source>
            <translation>Repose sur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no limits</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/options.py" />
            <source>{source} only</source>
            <translation>{source} seule</translation>
        </message>
    </context>
    <context>
        <name>OutlinePane</name>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Also in the brief</source>
            <translation>Aussi dans la note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Notes and annotations</source>
            <translation>Notes et annotations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Overview of options</source>
            <translation>Vue d’ensemble des options</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unplaced</source>
            <translation>Non placées</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What lost its place in the text</source>
            <translation>Ce qui a perdu son emplacement dans le texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the evidence does not establish</source>
            <translation>Ce que les preuves n’établissent pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outline.py" />
            <source>What the program was not sure how to read</source>
            <translation>Ce dont l’import n’était pas sûr</translation>
        </message>
    </context>
    <context>
        <name>OutsideLink</name>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copied</source>
            <translation>Copiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/outside_link.py" />
            <source>Outside this dossier, not opened: {address}</source>
            <translation>Hors de ce dossier, non ouvert : {address}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Add the first section…</source>
            <translation>Ajouter la première section…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Begin with the first citation</source>
            <translation>Commencer par la première citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Every citation is judged.</source>
            <translation>Toutes les citations sont jugées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Go on with the next unchecked</source>
            <translation>Continuer avec la prochaine non vérifiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Next unchecked citation</source>
            <translation>Citation non vérifiée suivante</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Nothing is judged yet. Take a citation in hand, read its source, and give a verdict.</source>
            <translation>Rien n’est encore jugé. Prenez une citation en main, lisez sa source, puis donnez un verdict.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Now the brief’s sections: a summary, its options, what it does not know.</source>
            <translation>Maintenant les sections de la note d’analyse : un résumé, ses options, ce qu’elle ignore.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Overview of options</source>
            <translation>Vue d’ensemble des options</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>There is no brief in this dossier yet.</source>
            <translation>Il n’y a pas encore de note d’analyse dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>This dossier is empty. Begin with the question that its brief answers.</source>
            <translation>Ce dossier est vide. Commencez par la question à laquelle répond sa note d’analyse.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>What the evidence does not establish</source>
            <translation>Ce que les preuves n’établissent pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>Write the question…</source>
            <translation>Écrire la question…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>({number} of {count})</source>
            <translation>({number} sur {count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the page</source>
            <translation>Ajuster à la page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the text</source>
            <translation>Ajuster au texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Go to a page</source>
            <translation>Aller à une page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>How large pages are shown</source>
            <translation>Taille d’affichage des pages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Larger (Ctrl++)</source>
            <translation>Agrandir (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Mark an area</source>
            <translation>Marquer une zone</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">Plan et vignettes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Outline, small pages and marks</source>
            <translation>Plan, vignettes et marques</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the pages</source>
            <translation>Afficher les pages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Show the text alone</source>
            <translation>Afficher le texte seul</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Size of pages: {percent}</source>
            <translation>Taille des pages : {percent}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Smaller (Ctrl+-)</source>
            <translation>Réduire (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/bar.py" />
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PagePane</name>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>Back to page {page}</source>
            <translation>Retour à la page {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>There is no page “{name}”.</source>
            <translation>Il n’y a pas de page « {name} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page is a picture without text; areas can be marked.</source>
            <translation>Cette page est une image sans texte ; des zones peuvent y être marquées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/pane.py" />
            <source>This page takes too long to draw: try again, longer</source>
            <translation>Cette page est trop longue à dessiner : réessayer, plus longtemps</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../dossier/ui/page/view.py" />
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <location filename="../../dossier/ui/page/words.py" />
            <source>Text of page {page}</source>
            <translation>Texte de la page {page}</translation>
        </message>
    </context>
    <context>
        <name>PaneSwitch</name>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Brief</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/pane_switch.py" />
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
    </context>
    <context>
        <name>PartBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Earlier pages</source>
            <translation>Pages précédentes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Later pages</source>
            <translation>Pages suivantes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Part {part} of {parts} of a long document</source>
            <translation>Partie {part} sur {parts} d’un long document</translation>
        </message>
    </context>
    <context>
        <name>PassageBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Claims that rest on this passage:</source>
            <translation>Affirmations qui reposent sur ce passage :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Passage for:</source>
            <translation>Passage pour :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie to claim {number} too</source>
            <translation>Rattacher aussi à l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Tie too</source>
            <translation>Rattacher aussi</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Untie from claim {number}</source>
            <translation>Détacher de l’affirmation {number}</translation>
        </message>
    </context>
    <context>
        <name>PassageFinder</name>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages</source>
            <translation>Trouver des passages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Find passages for claim {number}</source>
            <translation>Trouver des passages pour l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>No sentence here shares a word with claim {number}.</source>
            <translation>Aucune phrase ici n’a de mot en commun avec l’affirmation {number}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}</source>
            <translation>Passages pouvant concerner l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/passage_finder.py" />
            <source>Passages that may bear on claim {number}: read, then tie what does.</source>
            <translation>Passages pouvant concerner l’affirmation {number} : lisez, puis rattachez ce qui convient.</translation>
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
            <translation type="vanished">Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Keep it in this computer’s keyring</source>
            <translation>La conserver dans le trousseau de clés de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/passphrase.py" />
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere, unless you want it to be.</source>
            <translation>« {name} » est protégé par une phrase secrète, ou n’est pas un dossier. La phrase secrète n’est conservée nulle part, sauf si vous le voulez.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a passphrase, or is no dossier. The passphrase is stored nowhere.</source>
            <translation type="vanished">« {name} » est protégé par une phrase secrète, ou n’est pas un dossier. La phrase secrète n’est conservée nulle part.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseQuestion</name>
        <message>
            <location filename="../../dossier/ui/passphrases.py" />
            <source>The keyring is locked: unlock it, or type the passphrase.</source>
            <translation>Le trousseau de clés est verrouillé : déverrouillez-le, ou saisissez la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>PasswordQuestion</name>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>That is not the password.</source>
            <translation>Ce n’est pas le mot de passe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>Three times it was not the password.</source>
            <translation>Trois essais, et aucun n’était le mot de passe.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/password.py" />
            <source>“{name}” needs its password. It is used to open the file and never stored.</source>
            <translation>« {name} » exige son mot de passe. Il sert à ouvrir le fichier et n’est jamais conservé.</translation>
        </message>
    </context>
    <context>
        <name>PasteSourcesDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Fills in source [{number}]</source>
            <translation>Complète la source [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>List of sources</source>
            <translation>Liste des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>No source was found in that text.</source>
            <translation>Aucune source n’a été trouvée dans ce texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>One source a line or a paragraph, with numbers or without:

[1] Author. Title. Publisher, 2020.</source>
            <translation>Une source par ligne ou par paragraphe, avec ou sans numéros :

[1] Auteur. Titre. Éditeur, 2020.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste a list of sources</source>
            <translation>Coller une liste de sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Paste or type the list; in the next step you see what was understood of it.</source>
            <translation>Collez ou saisissez la liste ; à l’étape suivante, vous verrez ce qui en a été compris.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Read the list</source>
            <translation>Lire la liste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood</source>
            <translation>Ce qui a été compris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>What was understood. Correct any cell; a row without its tick is not added.</source>
            <translation>Ce qui a été compris. Corrigez toute case ; une ligne décochée n’est pas ajoutée.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>an area of page {page}</source>
            <translation>une zone de la page {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>claim {number}</source>
            <translation>affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>something that is gone</source>
            <translation>quelque chose qui n’existe plus</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by claim {number}</source>
            <translation>la citation de {source} par l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the citation of {source} by the claim “{text}”</source>
            <translation>la citation de {source} par l’affirmation « {text} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the dossier</source>
            <translation>le dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/places.py" />
            <source>the words “{quote}”</source>
            <translation>les mots « {quote} »</translation>
        </message>
    </context>
    <context>
        <name>Pointer</name>
        <message>
            <location filename="../../dossier/ui/page/pointer.py" />
            <source>Go to page {page}</source>
            <translation>Aller à la page {page}</translation>
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
            <translation>Aucune affirmation n’a été trouvée dans cette section.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>No source is cited or listed.</source>
            <translation>Aucune source n’est citée ni énumérée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>only a number; the brief says nothing of it</source>
            <translation>seulement un numéro ; la note d’analyse n’en dit rien</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/preview_words.py" />
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed</source>
            <translation>Comme supposé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>As guessed: {guess}</source>
            <translation>Comme supposé : {guess}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Claims of the section</source>
            <translation>Affirmations de la section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Form of the markers</source>
            <translation>Forme des appels</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Headings that begin sections</source>
            <translation>Titres qui ouvrent les sections</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Kind of the section</source>
            <translation>Genre de la section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Markers</source>
            <translation>Appels</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Nothing: every part was told for certain.</source>
            <translation>Rien : chaque partie a été reconnue avec certitude.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Reading again…</source>
            <translation>Nouvelle lecture…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections begin at headings</source>
            <translation>Les sections commencent aux titres</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sections: untick what is not to be taken in</source>
            <translation>Sections : décochez ce qui ne doit pas être repris</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Sources ({count})</source>
            <translation>Sources ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What the reader was unsure of</source>
            <translation>Ce dont le lecteur n’était pas sûr</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>What was understood of “{name}”</source>
            <translation>Ce qui a été compris de « {name} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>level {n}</source>
            <translation>niveau {n}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_brief.py" />
            <source>… and {count} more; all are listed once the dossier is made.</source>
            <translation>… et {count} de plus ; toutes seront énumérées une fois le dossier créé.</translation>
        </message>
    </context>
    <context>
        <name>PreviewMaker</name>
        <message>
            <location filename="../../dossier/ui/dialogs/preview_maker.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>PrintFlow</name>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>A report is being printed; see below.</source>
            <translation>Un rapport est en cours d’impression ; voir ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Pages printed: %1</source>
            <translation>Pages imprimées : %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Print the report</source>
            <translation>Imprimer le rapport</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/printing.py" />
            <source>Printing was cancelled.</source>
            <translation>L’impression a été annulée.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Show the help</source>
            <translation>Afficher l’aide</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>Welcome. This dossier is yours to try things out: J shows the next citation beside its source, 1 to 5 judge it, Ctrl+E exports the review. Ctrl+Z takes anything back.</source>
            <translation>Bienvenue. Ce dossier est là pour vos essais : J affiche la citation suivante à côté de sa source, 1 à 5 la jugent, Ctrl+E exporte l’examen. Ctrl+Z revient sur tout.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>open a dossier first.</source>
            <translation>ouvrez d’abord un dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a citation in hand first.</source>
            <translation>prenez d’abord une citation en main.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>take a source in hand first.</source>
            <translation>prenez d’abord une source en main.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>there is nothing that it could do now.</source>
            <translation>il n’y a rien à faire en ce moment.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/program.py" />
            <source>“%1” is not possible here: %2</source>
            <translation>« %1 » n’est pas possible ici : %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>no citations</source>
            <translation>aucune citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/progress_strip.py" />
            <source>{judged} of {total} judged</source>
            <translation>Jugées : {judged} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source> (of a candidate)</source>
            <translation> (d’un candidat)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>; another source is as likely</source>
            <translation> ; une autre source est aussi probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>attached</source>
            <translation>joint</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>chosen by you</source>
            <translation>choisi par vous</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>nothing tells where it belongs</source>
            <translation>rien n’indique à quoi il appartient</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/proposals.py" />
            <source>{sureness}: {signs}</source>
            <translation>{sureness} : {signs}</translation>
        </message>
    </context>
    <context>
        <name>ProtectDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>At least {count} characters; best are five words that nobody would put together.</source>
            <translation>Au moins {count} caractères ; le mieux est cinq mots que personne n’associerait.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="vanished">Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Change or remove the passphrase</source>
            <translation>Changer ou retirer la phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Fair: holds for weeks, maybe months, against somebody with many computers.</source>
            <translation>Moyenne : résiste des semaines, peut-être des mois, à qui dispose de nombreux ordinateurs.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Forget it in the keyring</source>
            <translation>L’oublier dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Good: holds for years, as far as can be told.</source>
            <translation>Bonne : résiste des années, autant qu’on puisse en juger.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect</source>
            <translation>Protéger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Protect with a passphrase</source>
            <translation>Protéger par une phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Remove the passphrase</source>
            <translation>Retirer la phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Strong, as far as can be told, if it stands in no book and is used nowhere else.</source>
            <translation>Forte, autant qu’on puisse en juger, si elle ne figure dans aucun livre et ne sert nulle part ailleurs.</translation>
        </message>
        <message>
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation type="vanished">Le dossier et ses sauvegardes sont chiffrés. Personne ne les ouvre sans la phrase secrète, et personne ne peut la retrouver : conservez-la en lieu sûr. Les exports ne sont pas protégés ; et tant que le disque n’a pas besoin de la place, il peut encore porter des traces du fichier tel qu’il était.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can restore it: keep it in a safe place. Undo does not take this back, nor what was done before it; the same menu item changes or removes the passphrase. Exports are not protected; and until the disk needs the room, it may still hold traces of the file as it was.</source>
            <translation>Le dossier et ses sauvegardes sont chiffrés. Personne ne les ouvre sans la phrase secrète, et personne ne peut la retrouver : conservez-la en lieu sûr. Annuler ne défait pas cela, ni ce qui a été fait avant ; la même entrée du menu change ou retire la phrase secrète. Les exports ne sont pas protégés ; et tant que le disque n’a pas besoin de la place, il peut encore porter des traces du fichier tel qu’il était.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/protect.py" />
            <source>Weak: guessed within hours by somebody with many computers.</source>
            <translation>Faible : devinée en quelques heures par qui dispose de nombreux ordinateurs.</translation>
        </message>
    </context>
    <context>
        <name>ProtectFlow</name>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Protecting</source>
            <translation>Protection en cours</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>Removing the passphrase</source>
            <translation>Retrait de la phrase secrète</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>That is not the present passphrase.</source>
            <translation>Ce n’est pas la phrase secrète actuelle.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is open for reading only; save a copy to protect it.</source>
            <translation>Le dossier est ouvert en lecture seule ; enregistrez une copie pour le protéger.</translation>
        </message>
        <message>
            <source>The dossier is protected now.</source>
            <translation type="vanished">Le dossier est désormais protégé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The dossier is protected now. Undo does not take that back: “{item}” changes or removes it.</source>
            <translation>Le dossier est maintenant protégé. Annuler ne défait pas cela : « {item} » change ou retire la phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>The passphrase is removed.</source>
            <translation>La phrase secrète est retirée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/protecting.py" />
            <source>These backups could not be opened and are as they were: {names}</source>
            <translation>Ces sauvegardes n’ont pas pu être ouvertes et restent telles quelles : {names}</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
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
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither</source>
            <translation>Ni l’un ni l’autre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/question_bar.py" />
            <source>Do neither (Esc)</source>
            <translation>Ni l’un ni l’autre (Échap)</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Notice</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Question and notice</source>
            <translation>Question et avertissement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What is to be decided?</source>
            <translation>Qu’y a-t-il à décider ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/question.py" />
            <source>What readers must know, such as: draft, not to be cited</source>
            <translation>Ce que les lecteurs doivent savoir, par exemple : projet, à ne pas citer</translation>
        </message>
    </context>
    <context>
        <name>QuoteChecks</name>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>Looking for quotations</source>
            <translation>Recherche des citations textuelles</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in an older version</source>
            <translation>dans une version antérieure</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>in the sheet</source>
            <translation>dans la fiche</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>p. {page} of an older version</source>
            <translation>p. {page} d’une version antérieure</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/quote_checks.py" />
            <source>show it</source>
            <translation>l’afficher</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>None yet</source>
            <translation>Aucun encore</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/recent.py" />
            <source>Open recent</source>
            <translation>Ouvrir un dossier récent</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A DOI reads like 10.1000/182.</source>
            <translation>Un DOI a la forme 10.1000/182.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>A year is a number.</source>
            <translation>Une année est un nombre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Abstract</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISBN has 10 or 13 digits.</source>
            <translation>Un ISBN compte 10 ou 13 chiffres.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An ISSN has 8 digits.</source>
            <translation>Un ISSN compte 8 chiffres.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>An address begins with http:// or https://.</source>
            <translation>Une adresse commence par http:// ou https://.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Article in a journal</source>
            <translation>Article de revue</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Blog post</source>
            <translation>Billet de blog</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Book</source>
            <translation>Livre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Chapter of a book</source>
            <translation>Chapitre de livre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Conference paper</source>
            <translation>Communication de colloque</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Date of the event</source>
            <translation>Date de l’événement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Editor</source>
            <translation>Directeur de publication</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Hearing</source>
            <translation>Audition</translation>
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
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Interviewer</source>
            <translation>Intervieweur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Issue</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Jurisdiction</source>
            <translation>Juridiction</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legal case</source>
            <translation>Affaire judiciaire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Legislation</source>
            <translation>Législation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Letter or message</source>
            <translation>Lettre ou message</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Magazine article</source>
            <translation>Article de magazine</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Newspaper article</source>
            <translation>Article de journal</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Original date</source>
            <translation>Date d’origine</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Other document</source>
            <translation>Autre document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Read on</source>
            <translation>Consulté le</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Series</source>
            <translation>Collection</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Speech</source>
            <translation>Discours</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Submitted on</source>
            <translation>Déposé le</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That is before books were printed.</source>
            <translation>C’est antérieur à l’imprimerie.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That month has no such day.</source>
            <translation>Ce mois n’a pas un tel jour.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>That year is still to come.</source>
            <translation>Cette année est encore à venir.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The check digit does not fit; a digit may be mistyped.</source>
            <translation>Le chiffre de contrôle ne concorde pas ; un chiffre est peut-être mal saisi.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The month is missing; without it the day is not kept.</source>
            <translation>Le mois manque ; sans lui, le jour n’est pas conservé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>The year is missing; without it the date is not kept.</source>
            <translation>L’année manque ; sans elle, la date n’est pas conservée.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Thesis</source>
            <translation>Thèse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>This is no whole address.</source>
            <translation>Ce n’est pas une adresse complète.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/record_types.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Translator</source>
            <translation>Traducteur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Treaty</source>
            <translation>Traité</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/record_types.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web address</source>
            <translation>Adresse web</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/records.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A new mark.</source>
            <translation>Une nouvelle marque.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>A reply; it becomes a note.</source>
            <translation>Une réponse ; elle devient une note.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Another mark under the same name was changed later; its text is the one to take.</source>
            <translation>Une autre marque du même nom a été modifiée plus tard ; c’est son texte qui peut être repris.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there</source>
            <translation>Modifiées là-bas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Changed there and here</source>
            <translation>Modifiées là-bas et ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Colour, kind or place changed there</source>
            <translation>Couleur, genre ou emplacement modifiés là-bas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It is not in the file: it was removed there, or left out. Ticked, it is removed here.</source>
            <translation>Elle n’est pas dans le fichier : elle y a été supprimée, ou omise. Cochée, elle est supprimée ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It says nothing.</source>
            <translation>Elle ne dit rien.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>It was removed here since, and stays so.</source>
            <translation>Elle a été supprimée ici depuis, et le reste.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words are not in the brief or a source, or stand in several places.</source>
            <translation>Ses mots ne figurent ni dans la note d’analyse ni dans une source, ou figurent à plusieurs endroits.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Its words were changed here since.</source>
            <translation>Ses mots ont été modifiés ici depuis.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Judgements whose line was changed there</source>
            <translation>Jugements dont la ligne a été modifiée là-bas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Marks of this kind cannot be kept.</source>
            <translation>Les marques de ce genre ne peuvent pas être conservées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Moved or recoloured there, and not to be taken</source>
            <translation>Déplacées ou recolorées là-bas, sans pouvoir être reprises</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>New marks</source>
            <translation>Nouvelles marques</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Not in the file any more</source>
            <translation>Plus dans le fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Removed here since</source>
            <translation>Supprimées ici depuis</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Replies</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The colour or the form was changed there. It follows from the judgements, and is not read as one; judge anew if you agree.</source>
            <translation>La couleur ou la forme a été modifiée là-bas. Elle découle des jugements, et n’est pas lue comme un jugement ; jugez de nouveau si vous êtes d’accord.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there, and here since. Ticked, the file's words replace those here.</source>
            <translation>Le commentaire a été modifié là-bas, et ici depuis. Cochée, les mots du fichier remplacent ceux d’ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The comment was changed there.</source>
            <translation>Le commentaire a été modifié là-bas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The line of this judgement was changed there. The judgement stays; judge anew if you agree.</source>
            <translation>La ligne de ce jugement a été modifiée là-bas. Le jugement reste ; jugez de nouveau si vous êtes d’accord.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark looks otherwise there. Ticked, it becomes so here; its comment stays as it is.</source>
            <translation>La marque a un autre aspect là-bas. Cochée, elle le prend ici ; son commentaire reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark of a judgement was moved there. It belongs to its citation, and stays there.</source>
            <translation>La marque d’un jugement a été déplacée là-bas. Elle appartient à sa citation, et y reste.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to another text. It stays where it is here; mark those words anew.</source>
            <translation>La marque a été déplacée là-bas vers un autre texte. Elle reste ici à sa place ; marquez de nouveau ces mots.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to where there are no words. It stays where it is here.</source>
            <translation>La marque a été déplacée là-bas à un endroit sans mots. Elle reste ici à sa place.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that are not in the brief or a source, or stand in several places. It stays where it is here.</source>
            <translation>La marque a été déplacée là-bas vers des mots qui ne figurent ni dans la note d’analyse ni dans une source, ou qui figurent à plusieurs endroits. Elle reste ici à sa place.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The mark was moved there to words that were changed here since. It stays where it is here.</source>
            <translation>La marque a été déplacée là-bas vers des mots qui ont été modifiés ici depuis. Elle reste ici à sa place.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>The passage lies on other words there. Ticked, it does so here; what was judged by it turns stale.</source>
            <translation>Le passage porte là-bas sur d’autres mots. Si vous le cochez, il y portera ici aussi ; les jugements qui reposent sur lui deviennent périmés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>There are no words under it.</source>
            <translation>Il n’y a pas de mots sous elle.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>What it answers has no place here.</source>
            <translation>Ce à quoi elle répond n’a pas d’emplacement ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>Without a place here</source>
            <translation>Sans emplacement ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>a place on page {number}</source>
            <translation>un endroit de la page {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>another colour</source>
            <translation>une autre couleur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>page {number}</source>
            <translation>page {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_words.py" />
            <source>the colour of “{verdict}”</source>
            <translation>la couleur de « {verdict} »</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Annotations back</source>
            <translation>Annotations revenues</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Drop a PDF here that someone has marked, or choose one in the menu.</source>
            <translation>Déposez ici un PDF que quelqu’un a annoté, ou choisissez-en un dans le menu.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Nothing in {name} differs from what is here.</source>
            <translation>Rien dans {name} ne diffère de ce qui est ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_job.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Reading {name}…</source>
            <translation>Lecture de {name}…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Ticked, it is kept as a note on {place}.</source>
            <translation>Coché, il est conservé comme note sur {place}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>not ticked</source>
            <translation>non cochée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>ticked</source>
            <translation>cochée</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPanel</name>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>As it went out</source>
            <translation>Telle qu’elle est partie</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Not ticked</source>
            <translation>Non cochée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Nothing is ticked</source>
            <translation>Rien n’est coché</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Show what it is on (Enter)</source>
            <translation>Afficher ce qu’elle concerne (Entrée)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take all that is ticked, as one step that undo takes back</source>
            <translation>Reprendre tout ce qui est coché, en une étape que l’annulation défait</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take this one, or leave it (Space)</source>
            <translation>La reprendre, ou la laisser (Espace)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Ticked</source>
            <translation>Cochée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>ReviewerDialog</name>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Name or initials</source>
            <translation>Nom ou initiales</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your judgements, notes and annotations bear a name. Which one? You can change it later.</source>
            <translation>Vos jugements, notes et annotations portent un nom. Lequel ? Vous pourrez le changer plus tard.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/reviewer.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>SearchPane</name>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source> in {sources}</source>
            <translation> dans {sources}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>A hit has all the words: leave some out, or write OR between them.</source>
            <translation>Un résultat contient tous les mots : enlevez-en, ou écrivez OR entre eux.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Choose where to search: claims, documents or notes.</source>
            <translation>Choisissez où chercher : affirmations, documents ou notes.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Claims</source>
            <translation>Affirmations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Nothing holds “{query}”. Searched: {places}.</source>
            <translation>Rien ne contient « {query} ». Recherché dans : {places}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Search here too</source>
            <translation>Chercher aussi ici</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>Type what to look for into the field above. Searched: {places}.</source>
            <translation>Saisissez ce que vous cherchez dans le champ ci-dessus. Recherché dans : {places}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>annotation</source>
            <translation>annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>claim {number}</source>
            <translation>affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>judgement of claim {number}</source>
            <translation>jugement de l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>older version</source>
            <translation>version antérieure</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>section</source>
            <translation>section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>sheet about the source</source>
            <translation>fiche sur la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>{name} (the best {count})</source>
            <translation>{name} (les {count} meilleurs)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/search.py" />
            <source>“{query}” says only what must not be there: add a word.</source>
            <translation>« {query} » dit seulement ce qui ne doit pas y être : ajoutez un mot.</translation>
        </message>
    </context>
    <context>
        <name>SectionActions</name>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Go where it was and select the words it belongs to first.</source>
            <translation>Allez d’abord là où c’était et sélectionnez les mots concernés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Put the caret between two words of a claim first.</source>
            <translation>Placez d’abord le curseur entre deux mots d’une affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words of the claim first.</source>
            <translation>Sélectionnez d’abord les mots de l’affirmation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words that state the limit first.</source>
            <translation>Sélectionnez d’abord les mots qui énoncent la limite.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or put the caret in an annotation.</source>
            <translation>Sélectionnez d’abord les mots à marquer, ou placez le curseur dans une annotation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Select the words to mark first, or take a claim in hand.</source>
            <translation>Sélectionnez d’abord les mots à marquer, ou prenez une affirmation en main.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>Prenez d’abord l’affirmation en main : cliquez dessus dans la note d’analyse.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no annotation at the caret.</source>
            <translation>Il n’y a pas d’annotation au curseur.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>There is no claim after this one in the section.</source>
            <translation>Aucune affirmation ne suit celle-ci dans la section.</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>%1 of %2 sections</source>
            <translation>Sections : %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>All %2 sections</source>
            <translation>Les %2 sections</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/section_list.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>SectionView</name>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim in hand: {number}, {kind}: {text}</source>
            <translation>Affirmation en main : {number}, {kind} : {text}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Claim {number} · {kind}</source>
            <translation>Affirmation {number} · {kind}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>Printed marker [{number}]; it closes no claim that is judged</source>
            <translation>Appel imprimé [{number}] ; il ne clôt aucune affirmation jugée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>further source</source>
            <translation>autre source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>source {number}</source>
            <translation>source {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} Citations: {citations}.</source>
            <translation>{claim} Citations : {citations}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{claim} It has no citation.</source>
            <translation>{claim} Elle n’a pas de citation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/section_view/description.py" />
            <source>{source}: {verdict}, no longer counts ({moved})</source>
            <translation>{source} : {verdict}, ne compte plus ({moved})</translation>
        </message>
    </context>
    <context>
        <name>SectionsModel</name>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Claims</source>
            <translation>Affirmations</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Markers</source>
            <translation>Appels</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/models/sections.py" />
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
    </context>
    <context>
        <name>SectionsTable</name>
        <message>
            <location filename="../../dossier/ui/dialogs/sections_table.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Highlight in</source>
            <translation>Surligner en</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/document_bars.py" />
            <source>Selected words</source>
            <translation>Mots sélectionnés</translation>
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
            <translation>Comme la note d’analyse les énumère</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Font of what is read</source>
            <translation>Police de ce qui se lit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>How large menus, lists, panes and dialogs are written.</source>
            <translation>Taille des menus, des listes, des volets et des boîtes de dialogue.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>It stands at your judgements, notes and annotations.</source>
            <translation>Il figure sur vos jugements, notes et annotations.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Name or initials</source>
            <translation>Nom ou initiales</translation>
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
            <translation>Des références dans les rapports, et des citations copiées.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of reports and of what is printed.</source>
            <translation>Des rapports et de ce qui est imprimé.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of the brief and of documents’ text; pages of PDFs keep their own.</source>
            <translation>De la note d’analyse et du texte des documents ; les pages des PDF gardent les leurs.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Of what is read. %1 and %2 change it too.</source>
            <translation>De ce qui se lit. %1 et %2 la changent aussi.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Older ones are thinned out. Those made before stay where they are, and are listed too.</source>
            <translation>Plus elles sont anciennes, moins il en est gardé. Celles qui existent déjà restent où elles sont, et figurent aussi dans la liste.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>On screen only: exports keep the paper’s own colours.</source>
            <translation>À l’écran seulement : les exports gardent les couleurs du papier.</translation>
        </message>
        <message>
            <source>One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.</source>
            <translation type="vanished">Une par jour où un dossier change, dans %1. « Sauvegardes… », dans le menu, les énumère et les restaure.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Pages of PDFs</source>
            <translation>Pages des PDF</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Reports have a language of their own, in the export.</source>
            <translation>Les rapports ont leur propre langue, dans l’export.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Settings are in %1</source>
            <translation>Les paramètres sont dans %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Size of the window’s text</source>
            <translation>Texte de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/settings.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <location filename="../../dossier/ui/widgets/show_typed.py" />
            <source>Show what is typed</source>
            <translation>Afficher ce qui est saisi</translation>
        </message>
    </context>
    <context>
        <name>SideStrip</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>No outline in this file</source>
            <translation>Pas de plan dans ce fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Outline and small pages</source>
            <translation type="vanished">Plan et vignettes</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Outline, small pages and marks</source>
            <translation>Plan, vignettes et marques</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Small pages</source>
            <translation>Vignettes</translation>
        </message>
    </context>
    <context>
        <name>SmallPages</name>
        <message>
            <location filename="../../dossier/ui/page/strip.py" />
            <source>Page {page}</source>
            <translation>Page {page}</translation>
        </message>
    </context>
    <context>
        <name>SourceChooser</name>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>All sources</source>
            <translation>Toutes les sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Search only what belongs to some sources</source>
            <translation>Chercher seulement dans ce qui appartient à certaines sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>Sources searched: {names}</source>
            <translation>Sources parcourues : {names}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_chooser.py" />
            <source>{count} sources</source>
            <translation>{count} sources</translation>
        </message>
    </context>
    <context>
        <name>SourceClaims</name>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claim {number}, {kind}, {verdict}: {text}</source>
            <translation>Affirmation {number}, {kind}, {verdict} : {text}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>Claims that rest on this source</source>
            <translation>Affirmations qui reposent sur cette source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>No claim of the brief rests on this source.</source>
            <translation>Aucune affirmation de la note d’analyse ne repose sur cette source.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>unplaced</source>
            <translation>non placée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_claims.py" />
            <source>{verdict}, no longer counts: {moved}</source>
            <translation>{verdict}, ne compte plus : {moved}</translation>
        </message>
    </context>
    <context>
        <name>SourceCompleter</name>
        <message>
            <location filename="../../dossier/ui/widgets/source_completer.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>SourceDetails</name>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Candidates, kept apart: nothing here says that the source is one of them.</source>
            <translation>Candidates, tenues à part : rien ici n’affirme que la source est l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit the source</source>
            <translation>Modifier la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is certain which work this is.</source>
            <translation>On sait avec certitude de quelle œuvre il s’agit.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>It is probably this work; nobody has made sure.</source>
            <translation>C’est probablement cette œuvre ; personne ne s’en est assuré.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>The brief gives a number and nothing else.</source>
            <translation>La note d’analyse donne un numéro et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>What it may be</source>
            <translation>Ce que cela peut être</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known.</source>
            <translation>On ignore de quelle œuvre il s’agit.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Which work it is, is not known; there are candidates only.</source>
            <translation>On ignore de quelle œuvre il s’agit ; il n’y a que des candidates.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_details.py" />
            <source>Without a title</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Add a source</source>
            <translation>Ajouter une source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit source [{number}]</source>
            <translation>Modifier la source [{number}]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Edit the source</source>
            <translation>Modifier la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Further source, which the brief does not number</source>
            <translation>Autre source, que la note d’analyse ne numérote pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>Which work it is</source>
            <translation>De quelle œuvre il s’agit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/edit_source.py" />
            <source>[{number}], cited in the brief</source>
            <translation>[{number}], citée dans la note d’analyse</translation>
        </message>
    </context>
    <context>
        <name>SourceHeader</name>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Back to claim {number}</source>
            <translation>Retour à l’affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>Claim {number}</source>
            <translation>Affirmation {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>also cited by</source>
            <translation>citée aussi par</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>cited by</source>
            <translation>citée par</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source_header.py" />
            <source>{count} more</source>
            <translation>{count} de plus</translation>
        </message>
    </context>
    <context>
        <name>SourcePane</name>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Attach to {source}</source>
            <translation>Joindre à {source}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Claims that rest on it ({count})</source>
            <translation>Affirmations qui reposent sur elle ({count})</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Documents (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;All files (*)</source>
            <translation>Documents (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Newer version of “{name}”, which is kept:</source>
            <translation>Nouvelle version de « {name} », qui est conservé :</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>No document</source>
            <translation>Aucun document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Open the document beside the list and select the words it belongs to first.</source>
            <translation>Ouvrez d’abord le document à côté de la liste et sélectionnez les mots concernés.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Saved as “{path}”.</source>
            <translation>Enregistré sous « {path} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The same file is attached to {source} too; it is stored once.</source>
            <translation type="vanished">Le même fichier est joint aussi à {source} ; il n’est conservé qu’une fois.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>There is no document to remove at this source.</source>
            <translation>Il n’y a pas de document à retirer de cette source.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>identification: {word}</source>
            <translation>identification : {word}</translation>
        </message>
        <message>
            <source>identity: {word}</source>
            <translation type="vanished">identité : {word}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>unplaced</source>
            <translation>non placée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/source.py" />
            <source>“{name}” was removed; undo brings it back.</source>
            <translation>“{name}” a été retiré ; l’annulation le rétablit.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPane</name>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Add a source…</source>
            <translation>Ajouter une source…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Further sources, which the brief does not number</source>
            <translation>Autres sources, que la note d’analyse ne numérote pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Import sources…</source>
            <translation>Importer des sources…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Narrow the list: a number, a title, an author</source>
            <translation>Filtrer la liste : un numéro, un titre, un auteur</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>No source holds “{words}”.</source>
            <translation>Aucune source ne contient « {words} ».</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Paste a list…</source>
            <translation>Coller une liste…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>There is no source yet. Add one, or paste a list of them.</source>
            <translation>Il n’y a pas encore de source. Ajoutez-en une, ou collez-en une liste.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no claim rests on it</source>
            <translation>aucune affirmation ne repose sur elle</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>no document</source>
            <translation>aucun document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>{judged} of {citations} judged</source>
            <translation>Jugées : {judged} sur {citations}</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 of %2 citations judged</source>
            <translation>Citations jugées : %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>%1 stale</source>
            <translation>Périmées : %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Dossier never opens a network connection.</source>
            <translation>Dossier n’ouvre jamais de connexion réseau.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>For reading only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Protected with a passphrase</source>
            <translation>Protégé par une phrase secrète</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="vanished">Annuler : %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/status.py" />
            <source>Unplaced (%1)</source>
            <translation>Non placées (%1)</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <location filename="../../dossier/ui/dialogs/step_form.py" />
            <source>Leave the form without what was typed?</source>
            <translation>Quitter le formulaire sans ce qui a été saisi ?</translation>
        </message>
    </context>
    <context>
        <name>StyleChooser</name>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A CSL file…</source>
            <translation>Un fichier CSL…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>A citation style</source>
            <translation>Un style de citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation style</source>
            <translation>Style de citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/style_chooser.py" />
            <source>Citation styles (*.csl)</source>
            <translation>Styles de citation (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Add a tag…</source>
            <translation>Ajouter une étiquette…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Remove the tag “{tag}”</source>
            <translation>Supprimer l’étiquette « {tag} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/tag_row.py" />
            <source>Tags: {tags}</source>
            <translation>Étiquettes : {tags}</translation>
        </message>
    </context>
    <context>
        <name>TextCommands</name>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Open the section whose text you want to edit first.</source>
            <translation>Ouvrez d’abord la section dont vous voulez modifier le texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/text_commands.py" />
            <source>Take the claim in hand first: click it in the brief.</source>
            <translation>Prenez d’abord l’affirmation en main : cliquez dessus dans la note d’analyse.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>add a citation</source>
            <translation>ajouter une citation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>add a claim</source>
            <translation>ajouter une affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>add a limit</source>
            <translation>ajouter une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/pasted_sources.py" />
            <source>add a list of sources</source>
            <translation>ajouter une liste de sources</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>add a section</source>
            <translation>ajouter une section</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add a source</source>
            <translation>ajouter une source</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>add sources</source>
            <translation>ajouter des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate</source>
            <translation>annoter</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate all</source>
            <translation>tout annoter</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>annotate an area</source>
            <translation>annoter une zone</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>attach a document</source>
            <translation>joindre un document</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bringing_back.py" />
            <source>bring back</source>
            <translation>rétablir</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the kind of a claim</source>
            <translation>changer le genre d’une affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>change the kind of a section</source>
            <translation>changer le genre d’une section</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>change the text of a claim</source>
            <translation>modifier le texte d’une affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <location filename="../../dossier/ui/panes/document_actions.py" />
            <location filename="../../dossier/ui/panes/section_actions.py" />
            <source>colour an annotation</source>
            <translation>colorer une annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>edit a comment</source>
            <translation>modifier un commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>edit a note</source>
            <translation>modifier une note</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>edit a reason</source>
            <translation>modifier un motif</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>edit a source</source>
            <translation>modifier une source</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>edit an annotation</source>
            <translation>modifier une annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>edit the question</source>
            <translation>modifier la question</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>edit the text</source>
            <translation>modifier le texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/marking.py" />
            <source>highlight hits</source>
            <translation>surligner des résultats</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a brief</source>
            <translation>importer une note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>import a newer version of the brief</source>
            <translation>importer une nouvelle version de la note d’analyse</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/bibliographies.py" />
            <source>import sources</source>
            <translation>importer des sources</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>join two claims</source>
            <translation>joindre deux affirmations</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/judgements.py" />
            <source>judge a citation</source>
            <translation>juger une citation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/versions.py" />
            <source>keep on the older version</source>
            <translation>garder sur l’ancienne version</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>make a source a further one</source>
            <translation>retirer le numéro d’une source</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>move a citation</source>
            <translation>déplacer une citation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>move a section</source>
            <translation>déplacer une section</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/placing_sources.py" />
            <source>move a source</source>
            <translation>déplacer une source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>number a source</source>
            <translation>numéroter une source</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sections anew</source>
            <translation>renuméroter les sections</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/numbering.py" />
            <source>number the sources anew</source>
            <translation>renuméroter les sources</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>place a limit</source>
            <translation>placer une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>place a passage</source>
            <translation>placer un passage</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>place an annotation</source>
            <translation>placer une annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>redo: {change}</source>
            <translation>rétablir : {change}</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/citations.py" />
            <source>remove a citation</source>
            <translation>supprimer une citation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>remove a claim</source>
            <translation>supprimer une affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>remove a comment</source>
            <translation>supprimer un commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/documents.py" />
            <source>remove a document</source>
            <translation>retirer un document</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>remove a limit</source>
            <translation>supprimer une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>remove a note</source>
            <translation>supprimer une note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>remove a passage</source>
            <translation>retirer un passage</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/writing.py" />
            <source>remove a section</source>
            <translation>supprimer une section</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sources.py" />
            <source>remove a source</source>
            <translation>supprimer une source</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/annotations.py" />
            <source>remove an annotation</source>
            <translation>supprimer une annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/sections.py" />
            <source>rename a section</source>
            <translation>renommer une section</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/note_changes.py" />
            <source>reply to a comment</source>
            <translation>répondre à un commentaire</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/briefs.py" />
            <source>settle a doubt</source>
            <translation>trancher un doute</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>settle doubts</source>
            <translation>trancher des doutes</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/claims.py" />
            <source>split a claim</source>
            <translation>scinder une affirmation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>tag an annotation</source>
            <translation>étiqueter une annotation</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/returned.py" />
            <source>take annotations from a file</source>
            <translation>reprendre des annotations d’un fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>tie a limit</source>
            <translation>rattacher une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>tie evidence</source>
            <translation>rattacher une preuve</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>undo: {change}</source>
            <translation>annuler : {change}</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/limits.py" />
            <source>untie a limit</source>
            <translation>détacher une limite</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/evidence.py" />
            <source>untie evidence</source>
            <translation>détacher une preuve</translation>
        </message>
        <message>
            <location filename="../../dossier/services/changes/notes.py" />
            <source>write a note</source>
            <translation>écrire une note</translation>
        </message>
    </context>
    <context>
        <name>UndoLabel</name>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/undo_label.py" />
            <source>what was typed here</source>
            <translation>ce qui vient d’être saisi ici</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Redoing: {what}</source>
            <translation>Rétablissement : {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/undoing.py" />
            <source>Undoing: {what}</source>
            <translation>Annulation : {what}</translation>
        </message>
    </context>
    <context>
        <name>UnplacedPane</name>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>An area has no words to be found by: mark it anew where it belongs, or keep it here.</source>
            <translation>Une zone n’a pas de mots qui permettent de la retrouver : marquez-la de nouveau où il convient, ou gardez-la ici.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Everything is where it was put.</source>
            <translation>Tout est là où cela a été mis.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was</source>
            <translation>Aller où c’était</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Go where it was, select the words it belongs to, come back and place it on them.</source>
            <translation>Allez où c’était, sélectionnez les mots concernés, puis revenez les lui assigner.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Keep on the older version</source>
            <translation>Garder sur l’ancienne version</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Leave it where its words stand; it goes from this list</source>
            <translation>Le laisser là où se trouvent ses mots ; il quitte cette liste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Place on the selected words</source>
            <translation>Placer sur les mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Remove it (Delete); undo brings it back</source>
            <translation>Le supprimer (Suppr) ; l’annulation le rétablit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the document beside this list, select the words it belongs to, and place it on them.</source>
            <translation>Affichez le document à côté de cette liste, sélectionnez les mots concernés, puis placez-le dessus.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newer version</source>
            <translation>Afficher la nouvelle version</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show the newest version of its document beside the list</source>
            <translation>Afficher la version la plus récente de son document à côté de la liste</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Show where it was (Enter)</source>
            <translation>Afficher où c’était (Entrée)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>This claim is unplaced: its words are not in the text.</source>
            <translation>Cette affirmation n’est pas placée : ses mots ne sont pas dans le texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>Unplaced</source>
            <translation>Non placées</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>area in {place}</source>
            <translation>zone dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>claim {number} of {section}</source>
            <translation>affirmation {number} de {section}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>highlight in {place}</source>
            <translation>surlignage dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>limit in {place}</source>
            <translation>limite dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>note in {place}</source>
            <translation>note dans {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>passage of {place}</source>
            <translation>passage de {place}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>underline in {place}</source>
            <translation>soulignement dans {place}</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Recover what can be read…</source>
            <translation>Récupérer ce qui est lisible…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy of the dossier</source>
            <translation>Enregistrer une copie du dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What was typed last could not be written. Close without it?</source>
            <translation>Ce qui a été saisi en dernier n’a pas pu être écrit. Fermer quand même ?</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/unsaved.py" />
            <source>What you typed is kept here.</source>
            <translation>Ce que vous avez saisi est conservé ici.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>Judgement</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>No longer counts: {what} since. Choose again.</source>
            <translation>Ne compte plus, depuis : {what}. Choisissez de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>An annotated PDF that any reader opens.</source>
            <translation>Un PDF annoté que n’importe quel lecteur ouvre.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Check the evidence behind a brief, offline</source>
            <translation>Vérifier les preuves d’une note d’analyse, hors ligne</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Each citation beside the passage it rests on.</source>
            <translation>Chaque citation à côté du passage sur lequel elle repose.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Judge</source>
            <translation>Juger</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>New from a brief…</source>
            <translation>Nouveau à partir d’une note d’analyse…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open the bundled dossier</source>
            <translation>Ouvrir le dossier fourni</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Or drop a brief on this window: Word, PDF, a saved web page, Markdown or text.</source>
            <translation>Ou déposez une note d’analyse sur cette fenêtre : Word, PDF, page web enregistrée, Markdown ou texte.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Read beside the source</source>
            <translation>Lire à côté de la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>Recent dossiers</source>
            <translation>Dossiers récents</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/welcome.py" />
            <source>You say whether the source supports the claim, and why.</source>
            <translation>Vous dites si la source étaye l’affirmation, et pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../dossier/ui/window.py" />
            <source>The dossier is “%1” now; work goes on there.</source>
            <translation>Le dossier est désormais « %1 » ; le travail s’y poursuit.</translation>
        </message>
    </context>
    <context>
        <name>WordDiff</name>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the quotation has “{quoted}”, which is not in the text</source>
            <translation>la citation comporte « {quoted} », qui n’est pas dans le texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>the text has “{there}”, which is not in the quotation</source>
            <translation>le texte comporte « {there} », qui n’est pas dans la citation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/word_diff.py" />
            <source>where the quotation has “{quoted}”, the text has “{there}”</source>
            <translation>là où la citation comporte « {quoted} », le texte comporte « {there} »</translation>
        </message>
    </context>
    <context>
        <name>WordDiffLabel</name>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>Struck through: only in the quotation. Underlined: only in the document.</source>
            <translation>Barré : seulement dans la citation. Souligné : seulement dans le document.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The sentence says: “{sentence}”</source>
            <translation>La phrase dit : « {sentence} »</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>The words are there, but the sentence that they stand in has a negation.</source>
            <translation>Les mots y sont, mais la phrase où ils figurent contient une négation.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/quote_row.py" />
            <source>What differs: {words}</source>
            <translation>Ce qui diffère : {words}</translation>
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
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n as they are here</source>
            <translation>
                <numerusform>%n telle qu’elle est ici</numerusform>
                <numerusform>%n telles qu’elles sont ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n attached</source>
            <translation>
                <numerusform>%n joint</numerusform>
                <numerusform>%n joints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes since</source>
            <translation>
                <numerusform>%n modification depuis</numerusform>
                <numerusform>%n modifications depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes that it alone has</source>
            <translation>
                <numerusform>%n modification qu’elle est seule à avoir</numerusform>
                <numerusform>%n modifications qu’elle est seule à avoir</numerusform>
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
                <numerusform>%n citation</numerusform>
                <numerusform>%n citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n citations are unchecked.</source>
            <translation>
                <numerusform>%n citation n’est pas vérifiée.</numerusform>
                <numerusform>%n citations ne sont pas vérifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n claims</source>
            <translation>
                <numerusform>%n affirmation</numerusform>
                <numerusform>%n affirmations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n claims limited</source>
            <translation>
                <numerusform>%n affirmation limitée</numerusform>
                <numerusform>%n affirmations limitées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n claims rest on it</source>
            <translation>
                <numerusform>%n affirmation repose sur elle</numerusform>
                <numerusform>%n affirmations reposent sur elle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n claims would be unplaced</source>
            <translation>
                <numerusform>%n affirmation ne serait plus placée</numerusform>
                <numerusform>%n affirmations ne seraient plus placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>%n claims, tinted.</source>
            <translation>
                <numerusform>%n affirmation, teintée.</numerusform>
                <numerusform>%n affirmations, teintées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n comments in it were taken in.</source>
            <translation>
                <numerusform>%n commentaire du fichier a été repris.</numerusform>
                <numerusform>%n commentaires du fichier ont été repris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n n’a pas pu être lue</numerusform>
                <numerusform>%n n’ont pas pu être lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n could not be: see the list.</source>
            <translation>
                <numerusform>%n n’a pas pu l’être : voir la liste.</numerusform>
                <numerusform>%n n’ont pas pu l’être : voir la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n documents attached</source>
            <translation>
                <numerusform>%n document joint</numerusform>
                <numerusform>%n documents joints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files attached.</source>
            <translation>
                <numerusform>%n fichier joint.</numerusform>
                <numerusform>%n fichiers joints.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n files could not be read</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être lu</numerusform>
                <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dropping.py" />
            <source>%n files: they are listed</source>
            <translation>
                <numerusform>%n dossier : ses fichiers seront listés</numerusform>
                <numerusform>%n fichiers : ils seront listés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n further</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/find_bar.py" />
            <source>%n hits</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n hits for “{query}”</source>
            <translation>
                <numerusform>%n résultat pour « {query} »</numerusform>
                <numerusform>%n résultats pour « {query} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n jugée</numerusform>
                <numerusform>%n jugées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n judgements</source>
            <translation>
                <numerusform>%n jugement</numerusform>
                <numerusform>%n jugements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n judgements are stale.</source>
            <translation>
                <numerusform>%n jugement est périmé.</numerusform>
                <numerusform>%n jugements sont périmés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n judgements of this source were made without it, and are stale now.</source>
            <translation>
                <numerusform>%n jugement sur cette source a été porté sans ce document et est désormais périmé.</numerusform>
                <numerusform>%n jugements sur cette source ont été portés sans ce document et sont désormais périmés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/models/options.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n limits</source>
            <translation>
                <numerusform>%n limite</numerusform>
                <numerusform>%n limites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n markers</source>
            <translation>
                <numerusform>%n appel</numerusform>
                <numerusform>%n appels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n more hits in it</source>
            <translation>
                <numerusform>%n autre résultat ici</numerusform>
                <numerusform>%n autres résultats ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>%n more limits</source>
            <translation>
                <numerusform>%n autre limite</numerusform>
                <numerusform>%n autres limites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/notes_list.py" />
            <source>%n notes</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n numbered</source>
            <translation>
                <numerusform>%n numérotée</numerusform>
                <numerusform>%n numérotées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n numbered sources</source>
            <translation>
                <numerusform>%n source numérotée</numerusform>
                <numerusform>%n sources numérotées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n of them stale</source>
            <translation>
                <numerusform>dont %n périmé</numerusform>
                <numerusform>dont %n périmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n options</source>
            <translation>
                <numerusform>%n option</numerusform>
                <numerusform>%n options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <source>%n passages</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/import_sources.py" />
            <source>%n records</source>
            <translation>
                <numerusform>%n notice</numerusform>
                <numerusform>%n notices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation type="vanished">
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows touched</source>
            <translation type="vanished">
                <numerusform>%n ligne touchée</numerusform>
                <numerusform>%n lignes touchées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sections</source>
            <translation>
                <numerusform>%n section</numerusform>
                <numerusform>%n sections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections fewer than now</source>
            <translation>
                <numerusform>%n section de moins qu’à présent</numerusform>
                <numerusform>%n sections de moins qu’à présent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections more than now</source>
            <translation>
                <numerusform>%n section de plus qu’à présent</numerusform>
                <numerusform>%n sections de plus qu’à présent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n sheets about it</source>
            <translation>
                <numerusform>%n fiche à son sujet</numerusform>
                <numerusform>%n fiches à son sujet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n sources added</source>
            <translation>
                <numerusform>%n source ajoutée</numerusform>
                <numerusform>%n sources ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/cards/options.py" />
            <location filename="../../dossier/ui/models/options.py" />
            <source>%n stale</source>
            <translation>
                <numerusform>%n périmée</numerusform>
                <numerusform>%n périmées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n taken; undo takes them back</source>
            <translation>
                <numerusform>%n élément repris ; annuler le retire</numerusform>
                <numerusform>%n éléments repris ; annuler les retire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n things differ</source>
            <translation>
                <numerusform>%n élément diffère</numerusform>
                <numerusform>%n éléments diffèrent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>%n things lost their place when a text changed; nothing was dropped.</source>
            <translation>
                <numerusform>%n élément a perdu son emplacement lors d’une modification du texte ; il n’a pas été supprimé.</numerusform>
                <numerusform>%n éléments ont perdu leur emplacement lors d’une modification du texte ; rien n’a été supprimé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n unplaced</source>
            <translation>
                <numerusform>%n non placée</numerusform>
                <numerusform>%n non placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
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
                <numerusform>Ajouter %n source</numerusform>
                <numerusform>Ajouter %n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All %n like this are right</source>
            <translation>
                <numerusform>La seule de ce genre est exacte</numerusform>
                <numerusform>Les %n de ce genre sont exactes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach %n files</source>
            <translation>
                <numerusform>Joindre %n fichier</numerusform>
                <numerusform>Joindre %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Background</source>
            <translation>Contexte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; %n files are attached.</source>
            <translation>
                <numerusform>Annulé ; %n fichier est joint.</numerusform>
                <numerusform>Annulé ; %n fichiers sont joints.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Cannot tell</source>
            <translation>Indécidable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Contradicts</source>
            <translation>Contredit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Does not</source>
            <translation>N’étaye pas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>In %n places</source>
            <translation>
                <numerusform>En %n endroit</numerusform>
                <numerusform>En %n endroits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Markdown’s footnotes, [^4]</source>
            <translation>notes de bas de page de Markdown, [^4]</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_text.py" />
            <source>Navigation (%n lines)</source>
            <translation>
                <numerusform>Navigation (%n ligne)</numerusform>
                <numerusform>Navigation (%n lignes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Supports</source>
            <translation>Étaye</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take the %n ticked ones</source>
            <translation>
                <numerusform>Reprendre celle qui est cochée</numerusform>
                <numerusform>Reprendre les %n cochées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Taking %n annotations</source>
            <translation>
                <numerusform>Reprise de %n annotation</numerusform>
                <numerusform>Reprise de %n annotations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>The program was not sure how to read %n things</source>
            <translation>
                <numerusform>L’import n’était pas sûr de %n élément</numerusform>
                <numerusform>L’import n’était pas sûr de %n éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>The program was not sure how to read %n things here</source>
            <translation>
                <numerusform>L’import n’était pas sûr de %n élément ici</numerusform>
                <numerusform>L’import n’était pas sûr de %n éléments ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>The program was not sure how to read %n things. Correct each, or say that it is right.</source>
            <translation>
                <numerusform>L’import n’était pas sûr de %n élément. Corrigez-le, ou dites qu’il est exact.</numerusform>
                <numerusform>L’import n’était pas sûr de %n éléments. Corrigez chacun, ou dites qu’il est exact.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Unchecked</source>
            <translation>Non vérifiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>Untitled source</source>
            <translation>Source sans titre</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>area</source>
            <translation>zone</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>assessment</source>
            <translation>appréciation</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>author and year, (Author 2020)</source>
            <translation>auteur et année, (Auteur 2020)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>candidate</source>
            <translation>seulement possible</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>cannot tell</source>
            <translation>impossible à dire</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>certain</source>
            <translation>certaine</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>claim text changed</source>
            <translation>le texte de l’affirmation a changé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>contradicts</source>
            <translation>contredit</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>document changed</source>
            <translation>le document a changé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>does not support</source>
            <translation>n’étaye pas</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>drawing</source>
            <translation>dessin</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>exact after normalising</source>
            <translation>exact, à la typographie près</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>fact</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>highlight</source>
            <translation>surlignage</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in brackets, [4]</source>
            <translation>entre crochets, [4]</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>in parentheses, (4)</source>
            <translation>entre parenthèses, (4)</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>inference</source>
            <translation>déduction</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>insertion</source>
            <translation>insertion</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its DOI</source>
            <translation>son DOI</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>its address</source>
            <translation>son adresse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line</source>
            <translation>ligne</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>line {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no source text</source>
            <translation>pas de texte de la source</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>no text</source>
            <translation>pas de texte</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>not given</source>
            <translation>non indiquée</translation>
        </message>
        <message>
            <source>not included</source>
            <translation type="vanished">non incluse</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>note on words</source>
            <translation>note sur des mots</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>once raised, Act4</source>
            <translation>autrefois en exposant, Loi4</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>partly supports</source>
            <translation>étaye en partie</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>passage changed</source>
            <translation>le passage a changé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>probable</source>
            <translation>probable</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>raised, ⁴</source>
            <translation>en exposant, ⁴</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>record {number}</source>
            <translation>notice {number}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>shape</source>
            <translation>forme</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>stamp</source>
            <translation>tampon</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>strike-out</source>
            <translation>texte barré</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>supports</source>
            <translation>étaye</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>sure</source>
            <translation>sûr</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the document’s title</source>
            <translation>le titre du document</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number in the file name</source>
            <translation>le numéro dans le nom du fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the number that the file name begins with</source>
            <translation>le numéro par lequel commence le nom du fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title in the file name</source>
            <translation>le titre dans le nom du fichier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>the title on the first page</source>
            <translation>le titre sur la première page</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unchecked</source>
            <translation>non vérifiée</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>underline</source>
            <translation>soulignement</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>unsure</source>
            <translation>incertain</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>wavy underline</source>
            <translation>soulignement ondulé</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/words.py" />
            <source>{found}, out of a sentence with a negation</source>
            <translation>{found}, hors d’une phrase contenant une négation</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>, with {what}</source>
            <translation>, avec {what}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>; undo brings all back.</source>
            <translation> ; l’annulation rétablit le tout.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Kept: {what}.</source>
            <translation>Reste : {what}.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>New dossier</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Open the section first.</source>
            <translation>Ouvrez d’abord la section.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>Save the new dossier as</source>
            <translation>Enregistrer le nouveau dossier sous</translation>
        </message>
        <message>
            <source>The brief does not number this source.</source>
            <translation type="vanished">La note d’analyse ne numérote pas cette source.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>The source is [{number}] now.</source>
            <translation>La source est désormais [{number}].</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>There is no brief in this dossier; import one, or begin a new dossier.</source>
            <translation>Il n’y a pas de note d’analyse dans ce dossier ; importez-en une, ou commencez un nouveau dossier.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{section}” was removed with its claims and what lay on them; undo brings all back.</source>
            <translation>« {section} » a été supprimée avec ses affirmations et ce qui s’y trouvait ; l’annulation rétablit le tout.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” is a further source now.</source>
            <translation>« {source} » est désormais une autre source, que la note d’analyse ne numérote pas.</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/writing.py" />
            <source>“{source}” was removed</source>
            <translation>« {source} » a été supprimée</translation>
        </message>
    </context>
    <context>
        <name>_CitationRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move this citation to</source>
            <translation>Déplacer cette citation vers</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Move to…</source>
            <translation>Déplacer vers…</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/dialogs/correct_claim.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <location filename="../../dossier/ui/widgets/verdict_bar.py" />
            <source>{word}, no longer counts</source>
            <translation>{word}, ne compte plus</translation>
        </message>
    </context>
    <context>
        <name>_SourceDelegate</name>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>Source of {file}</source>
            <translation>Source de {file}</translation>
        </message>
        <message>
            <location filename="../../dossier/ui/panes/files_table.py" />
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
    </context>
    <context>
        <name>_TiedRow</name>
        <message>
            <location filename="../../dossier/ui/dialogs/claim_limits.py" />
            <source>Untie</source>
            <translation>Détacher</translation>
        </message>
    </context>
</TS>
