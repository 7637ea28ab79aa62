<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
    <message>
        <source>start not proved</source>
        <translation>begin niet bewezen</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>nog niet bekeken</translation>
    </message>
    <message>
        <source>not checked by a second person</source>
        <translation>niet door een tweede persoon geteld</translation>
    </message>
    <message>
        <source>check the rule</source>
        <translation>controleer de regel</translation>
    </message>
    <message>
        <source>passed since you last looked</source>
        <translation>verstreken sinds u het laatst keek</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>The agenda has them all.</source>
        <translation>In de agenda staan ze allemaal.</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <source>Law texts</source>
        <translation>Rechtsteksten</translation>
    </message>
    <message>
        <source>A law pack was refused</source>
        <translation>Een pakket rechtsteksten is geweigerd</translation>
    </message>
    <message>
        <source>1 dossier is argued with other law texts</source>
        <translation>1 dossier is bepleit met andere rechtsteksten</translation>
    </message>
    <message>
        <source>{count} dossiers are argued with other law texts</source>
        <translation>{count} dossiers zijn bepleit met andere rechtsteksten</translation>
    </message>
    <message>
        <source>In use is {version}; see what changes in each.</source>
        <translation>In gebruik is {version}; bekijk wat in elk dossier verandert.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>De laatste reservekopie is oud</translation>
    </message>
    <message>
        <source>Backups and passphrase are under Settings.</source>
        <translation>Reservekopieën en wachtzin staan bij Instellingen.</translation>
    </message>
    <message>
        <source>There is a recent backup</source>
        <translation>Er is een recente reservekopie</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>Nothing presses</source>
        <translation>Er is niets dringends</translation>
    </message>
    <message>
        <source>Days for the roll, hearings and evictions of your dossiers stand here, the nearest first.</source>
        <translation>Hier staan de rol, zittingen en ontruimingen van uw dossiers, de eerste bovenaan.</translation>
    </message>
    <message>
        <source>To the dossiers</source>
        <translation>Naar de dossiers</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <source>Others may act now</source>
        <translation>Anderen mogen nu handelen</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>{what}, and no judgment noted</source>
        <translation>{what}, en geen uitspraak genoteerd</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen een week</translation>
    </message>
    <message>
        <source>Eviction coming</source>
        <translation>Ontruiming op komst</translation>
    </message>
    <message>
        <source>The fewest facts that make an emergency file (Ctrl+Shift+N)</source>
        <translation>De minste feiten voor een spoeddossier (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Roll date</source>
        <translation>Roldatum</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Ontruiming</translation>
    </message>
</context>
</TS>
