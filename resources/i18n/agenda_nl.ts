<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgendaExport</name>
    <message>
        <source>Which dossiers</source>
        <translation>Welke dossiers</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Wat gaat mee</translation>
    </message>
    <message>
        <source>What is told of a dossier</source>
        <translation>Wat van een dossier wordt verteld</translation>
    </message>
    <message>
        <source>What is told of a term</source>
        <translation>Wat van een termijn wordt verteld</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>Opslaan als ...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>empty: from the first</source>
        <translation>leeg: vanaf de eerste</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>empty: to the last</source>
        <translation>leeg: tot de laatste</translation>
    </message>
    <message>
        <source>only the open dossier</source>
        <translation>alleen het geopende dossier</translation>
    </message>
    <message>
        <source>only “{term}”</source>
        <translation>alleen “{term}”</translation>
    </message>
    <message>
        <source>all dossiers</source>
        <translation>alle dossiers</translation>
    </message>
    <message>
        <source>the coming {count} days</source>
        <translation>de komende {count} dagen</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>van … tot …</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A calendar file (.ics) is not encrypted, and most calendars send what they hold to others. Only what you choose here stands in it. Bring the next file in there as well: what moved then moves along, and what is no day any more is taken out.</source>
        <translation>Een agendabestand (.ics) is niet versleuteld, en de meeste agenda’s sturen door wat erin staat. Alleen wat u hier kiest, staat erin. Breng daar ook het volgende bestand in: wat is verschoven, schuift dan mee, en wat geen dag meer is, wordt eruit gehaald.</translation>
    </message>
    <message>
        <source>How far the calendar is</source>
        <translation>Hoever de agenda is</translation>
    </message>
    <message>
        <source>{count} days in all</source>
        <translation>{count} dagen in totaal</translation>
    </message>
    <message>
        <source>{count} that stood there before are taken out</source>
        <translation>{count} die er eerder in stonden, worden eruit gehaald</translation>
    </message>
    <message>
        <source>Nothing to write: no term of ours, no day.</source>
        <translation>Niets te schrijven: geen termijn van ons, geen dag.</translation>
    </message>
    <message>
        <source>{count} days saved as {name}, not encrypted</source>
        <translation>{count} dagen bewaard als {name}, niet versleuteld</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>vanaf vandaag</translation>
    </message>
    <message>
        <source>terms and days of the case</source>
        <translation>termijnen en dagen van de zaak</translation>
    </message>
    <message>
        <source>terms only</source>
        <translation>alleen termijnen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>the number of the office</source>
        <translation>het eigen nummer</translation>
    </message>
    <message>
        <source>its name, with the family&apos;s</source>
        <translation>de naam, met die van het gezin</translation>
    </message>
    <message>
        <source>which term it is</source>
        <translation>welke termijn het is</translation>
    </message>
    <message>
        <source>only that there is a term</source>
        <translation>alleen dat er een termijn is</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Terug naar de agenda</translation>
    </message>
    <message>
        <source>For another calendar</source>
        <translation>Naar een andere agenda</translation>
    </message>
    <message>
        <source>So it stands there</source>
        <translation>Zo staat het er</translation>
    </message>
    <message>
        <source>Save the calendar as</source>
        <translation>Agenda opslaan als</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termijnen</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>For another calendar ...</source>
        <translation>Naar een andere agenda ...</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation>Wiens dagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>day of the case</source>
        <translation>dag van de zaak</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Nog geen dagen</translation>
    </message>
    <message>
        <source>Deadlines of your dossiers stand here.</source>
        <translation>Hier staan de termijnen en zittingen van uw dossiers.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>only the open dossier</source>
        <translation>alleen het geopende dossier</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only ours</source>
        <translation>alleen onze</translation>
    </message>
    <message>
        <source>The days after these stand in the months.</source>
        <translation>De dagen daarna staan in de maanden.</translation>
    </message>
    <message>
        <source>Days; Enter goes to what falls on one</source>
        <translation>Dagen; Enter gaat naar wat erop valt</translation>
    </message>
    <message>
        <source>What falls on this day; Enter opens it</source>
        <translation>Wat op deze dag valt; Enter opent het</translation>
    </message>
    <message>
        <source>All days ahead; Enter opens one</source>
        <translation>Alle dagen die komen; Enter opent er een</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nothing falls on this day.</source>
        <translation>Op deze dag valt niets.</translation>
    </message>
</context>
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
        <source>More without a day</source>
        <translation>Meer dossiers zonder dag</translation>
    </message>
    <message>
        <source>The list of dossiers has them all.</source>
        <translation>Ze staan alle in de lijst van dossiers.</translation>
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
        <source>In more dossiers something waits; these come first.</source>
        <translation>In meer dossiers wacht iets; deze zijn het laatst gewijzigd.</translation>
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
        <source>Reminder</source>
        <translation>Herinnering</translation>
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
</context>
</TS>
