<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
                <numerusform>%n as it is here</numerusform>
                <numerusform>%n as they are here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n attached</source>
            <translation>
                <numerusform>%n attached</numerusform>
                <numerusform>%n attached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes since</source>
            <translation>
                <numerusform>%n change since</numerusform>
                <numerusform>%n changes since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n changes that it alone has</source>
            <translation>
                <numerusform>%n change that it alone has</numerusform>
                <numerusform>%n changes that it alone has</numerusform>
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
                <numerusform>%n citation is unchecked.</numerusform>
                <numerusform>%n citations are unchecked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n claims</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n claims limited</source>
            <translation>
                <numerusform>%n claim limited</numerusform>
                <numerusform>%n claims limited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n claims rest on it</source>
            <translation>
                <numerusform>%n claim rests on it</numerusform>
                <numerusform>%n claims rest on it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n claims would be unplaced</source>
            <translation>
                <numerusform>%n claim would be unplaced</numerusform>
                <numerusform>%n claims would be unplaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/edit_section.py" />
            <source>%n claims, tinted.</source>
            <translation>
                <numerusform>%n claim, tinted.</numerusform>
                <numerusform>%n claims, tinted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n comments in it were taken in.</source>
            <translation>
                <numerusform>%n comment in it was taken in.</numerusform>
                <numerusform>%n comments in it were taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n could not be: see the list.</source>
            <translation>
                <numerusform>%n could not be: see the list.</numerusform>
                <numerusform>%n could not be: see the list.</numerusform>
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
                <numerusform>%n document attached</numerusform>
                <numerusform>%n documents attached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>%n files attached.</source>
            <translation>
                <numerusform>%n file attached.</numerusform>
                <numerusform>%n files attached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/import_sources.py" />
            <source>%n files could not be read</source>
            <translation>
                <numerusform>%n file could not be read</numerusform>
                <numerusform>%n files could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dropping.py" />
            <source>%n files: they are listed</source>
            <translation>
                <numerusform>%n folder: its files are listed</numerusform>
                <numerusform>%n files: they are listed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n further</source>
            <translation>
                <numerusform>%n further</numerusform>
                <numerusform>%n further</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/find_bar.py" />
            <source>%n hits</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n hits for “{query}”</source>
            <translation>
                <numerusform>%n hit for “{query}”</numerusform>
                <numerusform>%n hits for “{query}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>%n judged</source>
            <translation>
                <numerusform>%n judged</numerusform>
                <numerusform>%n judged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/writing.py" />
            <source>%n judgements</source>
            <translation>
                <numerusform>%n judgement</numerusform>
                <numerusform>%n judgements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n judgements are stale.</source>
            <translation>
                <numerusform>%n judgement is stale.</numerusform>
                <numerusform>%n judgements are stale.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/attached_words.py" />
            <source>%n judgements of this source were made without it, and are stale now.</source>
            <translation>
                <numerusform>%n judgement of this source was made without it, and is stale now.</numerusform>
                <numerusform>%n judgements of this source were made without it, and are stale now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/models/options.py" />
            <location filename="../../dossier/ui/panes/history_words.py" />
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n limits</source>
            <translation>
                <numerusform>%n limit</numerusform>
                <numerusform>%n limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/preview_words.py" />
            <source>%n markers</source>
            <translation>
                <numerusform>%n marker</numerusform>
                <numerusform>%n markers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/evidence_box.py" />
            <location filename="../../dossier/ui/panes/notes.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/search.py" />
            <source>%n more hits in it</source>
            <translation>
                <numerusform>%n more hit in it</numerusform>
                <numerusform>%n more hits in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limit_box.py" />
            <source>%n more limits</source>
            <translation>
                <numerusform>%n more limit</numerusform>
                <numerusform>%n more limits</numerusform>
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
                <numerusform>%n numbered</numerusform>
                <numerusform>%n numbered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n numbered sources</source>
            <translation>
                <numerusform>%n numbered source</numerusform>
                <numerusform>%n numbered sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>%n of them stale</source>
            <translation>
                <numerusform>%n of them stale</numerusform>
                <numerusform>%n of them stale</numerusform>
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
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
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
                <numerusform>%n section fewer than now</numerusform>
                <numerusform>%n sections fewer than now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/comparing.py" />
            <source>%n sections more than now</source>
            <translation>
                <numerusform>%n section more than now</numerusform>
                <numerusform>%n sections more than now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/sources.py" />
            <source>%n sheets about it</source>
            <translation>
                <numerusform>%n sheet about it</numerusform>
                <numerusform>%n sheets about it</numerusform>
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
                <numerusform>%n source added</numerusform>
                <numerusform>%n sources added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/cards/options.py" />
            <location filename="../../dossier/ui/models/options.py" />
            <source>%n stale</source>
            <translation>
                <numerusform>%n stale</numerusform>
                <numerusform>%n stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>%n taken; undo takes them back</source>
            <translation>
                <numerusform>%n taken; undo takes it back</numerusform>
                <numerusform>%n taken; undo takes them back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/backups.py" />
            <source>%n things differ</source>
            <translation>
                <numerusform>%n thing differs</numerusform>
                <numerusform>%n things differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/unplaced.py" />
            <source>%n things lost their place when a text changed; nothing was dropped.</source>
            <translation>
                <numerusform>%n thing lost its place when a text changed; it was not dropped.</numerusform>
                <numerusform>%n things lost their place when a text changed; nothing was dropped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/limits.py" />
            <source>%n unplaced</source>
            <translation>
                <numerusform>%n unplaced</numerusform>
                <numerusform>%n unplaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_choice.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/dialogs/paste_sources.py" />
            <source>Add %n sources</source>
            <translation>
                <numerusform>Add %n source</numerusform>
                <numerusform>Add %n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubt_panel.py" />
            <source>All %n like this are right</source>
            <translation>
                <numerusform>All %n like this are right</numerusform>
                <numerusform>All %n like this are right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Attach %n files</source>
            <translation>
                <numerusform>Attach %n file</numerusform>
                <numerusform>Attach %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/files.py" />
            <source>Cancelled; %n files are attached.</source>
            <translation>
                <numerusform>Cancelled; %n file is attached.</numerusform>
                <numerusform>Cancelled; %n files are attached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>In %n places</source>
            <translation>
                <numerusform>In %n place</numerusform>
                <numerusform>In %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/document_text.py" />
            <source>Navigation (%n lines)</source>
            <translation>
                <numerusform>Navigation (%n line)</numerusform>
                <numerusform>Navigation (%n lines)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned_panel.py" />
            <source>Take the %n ticked ones</source>
            <translation>
                <numerusform>Take the ticked one</numerusform>
                <numerusform>Take the %n ticked ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/returned.py" />
            <source>Taking %n annotations</source>
            <translation>
                <numerusform>Taking %n annotation</numerusform>
                <numerusform>Taking %n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/overview.py" />
            <source>The program was not sure how to read %n things</source>
            <translation>
                <numerusform>The program was not sure how to read %n thing</numerusform>
                <numerusform>The program was not sure how to read %n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/section_head.py" />
            <source>The program was not sure how to read %n things here</source>
            <translation>
                <numerusform>The program was not sure how to read %n thing here</numerusform>
                <numerusform>The program was not sure how to read %n things here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dossier/ui/panes/doubts.py" />
            <source>The program was not sure how to read %n things. Correct each, or say that it is right.</source>
            <translation>
                <numerusform>The program was not sure how to read %n thing. Correct it, or say that it is right.</numerusform>
                <numerusform>The program was not sure how to read %n things. Correct each, or say that it is right.</numerusform>
            </translation>
        </message>
    </context>
</TS>
