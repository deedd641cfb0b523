; The installer for Windows, for one person and without an administrator: build.ps1 calls it with Id, Kind and Version.
; Dossiers, settings and notes lie in the person's own folders and are not touched by installing, upgrading or removing.

#ifndef Id
  #error Run packaging\windows\build.ps1, which says Id, Kind and Version.
#endif

[Setup]
AppId={#Id}
AppName=Dossier
AppVersion={#Version}
AppPublisher=The Dossier authors
DefaultDirName={localappdata}\Programs\Dossier
DefaultGroupName=Dossier
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=dossier-{#Version}-windows-x64-setup
SetupIconFile=..\..\build\icons\dossier.ico
UninstallDisplayIcon={app}\dossier.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\dossier\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Dossier"; Filename: "{app}\dossier.exe"; AppUserModelID: "{#Id}"
Name: "{userdesktop}\Dossier"; Filename: "{app}\dossier.exe"; AppUserModelID: "{#Id}"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\{#Id}"; ValueType: string; ValueData: "Dossier"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\{#Id}\DefaultIcon"; ValueType: string; ValueData: "{app}\dossier.exe,0"
Root: HKCU; Subkey: "Software\Classes\{#Id}\shell\open\command"; ValueType: string; ValueData: """{app}\dossier.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.dossier"; ValueType: string; ValueData: "{#Id}"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.dossier"; ValueType: string; ValueName: "Content Type"; ValueData: "{#Kind}"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.dossier\OpenWithProgids"; ValueType: string; ValueName: "{#Id}"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\dossier.exe"; Description: "{cm:LaunchProgram,Dossier}"; Flags: nowait postinstall skipifsilent
