<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ArrearsChart</name>
    <message>
        <source>Rent due and paid, by month</source>
        <translation>Verschuldigde en betaalde huur per maand</translation>
    </message>
    <message>
        <source>{month}: due {due}, paid {paid}</source>
        <translation>{month}: verschuldigd {due}, betaald {paid}</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>open {amount}</translation>
    </message>
</context>
<context>
    <name>ArrearsPart</name>
    <message>
        <source>A month earlier</source>
        <translation>Een maand eerder</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>Our own count</source>
        <translation>Onze eigen telling</translation>
    </message>
    <message>
        <source>What the landlord claims</source>
        <translation>Wat de verhuurder vordert</translation>
    </message>
    <message>
        <source>Arrears, in euro</source>
        <translation>Achterstand, in euro</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Berekend tot en met</translation>
    </message>
    <message>
        <source>Costs and interest, in euro</source>
        <translation>Kosten en rente, in euro</translation>
    </message>
    <message>
        <source>Begin the count with a month</source>
        <translation>Begin de telling met een maand</translation>
    </message>
    <message>
        <source>Not counted yet: the filing uses what the landlord claims.</source>
        <translation>Nog niet geteld: het processtuk gaat uit van wat de verhuurder vordert.</translation>
    </message>
    <message>
        <source>Owed by our count: {amount}.</source>
        <translation>Open volgens onze telling: {amount}.</translation>
    </message>
    <message>
        <source>That is what the landlord claims.</source>
        <translation>Dat is wat de verhuurder vordert.</translation>
    </message>
    <message>
        <source>The landlord claims {amount} more.</source>
        <translation>De verhuurder vordert {amount} meer.</translation>
    </message>
    <message>
        <source>The landlord claims {amount} less.</source>
        <translation>De verhuurder vordert {amount} minder.</translation>
    </message>
    <message>
        <source>Month added</source>
        <translation>Maand toegevoegd</translation>
    </message>
    <message>
        <source>Month removed</source>
        <translation>Maand verwijderd</translation>
    </message>
    <message>
        <source>Count changed</source>
        <translation>Telling gewijzigd</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message>
        <source>Seat</source>
        <translation>Zittingsplaats</translation>
    </message>
    <message>
        <source>The claim rests on these as well</source>
        <translation>De vordering rust ook op</translation>
    </message>
    <message>
        <source>Arguments that fit any of them open.</source>
        <translation>Argumenten die bij een ervan passen, gaan open.</translation>
    </message>
    <message>
        <source>Go through a list: before you choose, this line says what each choice would open or close.</source>
        <translation>Loop een lijst langs: vóór u kiest, staat hier wat elke keuze opent of sluit.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Name of the dossier</source>
        <translation>Naam van het dossier</translation>
    </message>
    <message>
        <source>else: tenant / landlord</source>
        <translation>anders: huurder / verhuurder</translation>
    </message>
    <message>
        <source>Our own number</source>
        <translation>Ons eigen nummer</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>De zaak</translation>
    </message>
    <message>
        <source>Why the landlord wants the home back</source>
        <translation>Waarom de verhuurder de woning terug wil</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Stand van de zaak</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gerecht</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>De data</translation>
    </message>
    <message>
        <source>Summons of</source>
        <translation>Dagvaarding van</translation>
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
        <source>Judgment</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Eviction announced for</source>
        <translation>Ontruiming aangezegd tegen</translation>
    </message>
    <message>
        <source>Kept as it is. It does not look like a case number such as 1234567 CV EXPL 26-1234.</source>
        <translation>Bewaard zoals het er staat. Het lijkt niet op een zaaknummer als 1234567 CV EXPL 26-1234.</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Go on with the new texts</source>
        <translation>Verder met de nieuwe teksten</translation>
    </message>
    <message>
        <source>What the law texts change</source>
        <translation>Wat de rechtsteksten veranderen</translation>
    </message>
    <message>
        <source>Nothing that this dossier rests on reads otherwise.</source>
        <translation>Niets waarop dit dossier rust, luidt anders.</translation>
    </message>
    <message>
        <source>The texts it was argued with are not kept in this vault, so they cannot be compared. Going on keeps answers, choices and words; every approval is taken back.</source>
        <translation>De teksten waarmee dit dossier is bepleit, liggen niet in deze kluis en kunnen dus niet worden vergeleken. Gaat u verder, dan blijven antwoorden, keuzes en woorden staan; elk akkoord vervalt.</translation>
    </message>
    <message>
        <source>Until you go on, this dossier keeps the texts it was argued with. Going on keeps answers, choices and words; an approval is taken back where the argument reads otherwise, and a tick where the source is cited otherwise. It can be undone.</source>
        <translation>Tot u verdergaat, houdt dit dossier de teksten waarmee het is bepleit. Gaat u verder, dan blijven antwoorden, keuzes en woorden staan; een akkoord vervalt waar het argument anders luidt, en een vinkje waar de bron anders wordt aangehaald. Het kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Niets te vergelijken</translation>
    </message>
    <message>
        <source>This dossier is argued with the law texts that are in use.</source>
        <translation>Dit dossier is bepleit met de rechtsteksten die in gebruik zijn.</translation>
    </message>
    <message>
        <source>Gone on with the new law texts</source>
        <translation>Verder met de nieuwe rechtsteksten</translation>
    </message>
</context>
<context>
    <name>CounselPart</name>
    <message>
        <source>Take over from the settings</source>
        <translation>Overnemen uit de instellingen</translation>
    </message>
    <message>
        <source>Who acts for the family</source>
        <translation>Wie voor het gezin optreedt</translation>
    </message>
    <message>
        <source>Stands under the filing and in its caption.</source>
        <translation>Staat onder het processtuk en in de kop.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>for example mr. A. de Wit</source>
        <translation>bijvoorbeeld mr. A. de Wit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>for example gemachtigde</source>
        <translation>bijvoorbeeld gemachtigde</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Taken over from the settings</source>
        <translation>Overgenomen uit de instellingen</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Your recovery key</source>
        <translation>Uw herstelsleutel</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, only this key opens the vault. It is shown once. Keep it on paper, apart from this computer.</source>
        <translation>Raakt de wachtzin kwijt, dan opent alleen deze sleutel de kluis. U ziet hem één keer. Bewaar hem op papier, niet bij deze computer.</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>changed {day}</source>
        <translation>gewijzigd {day}</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>{count} sample dossiers brought in.</source>
        <translation>{count} voorbeelddossiers binnengehaald.</translation>
    </message>
    <message>
        <source>Put in the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Back on the list.</source>
        <translation>Weer op de lijst.</translation>
    </message>
    <message>
        <source>“{title}” was brought in.</source>
        <translation>“{title}” is binnengehaald.</translation>
    </message>
    <message>
        <source>Written to {folder}, unencrypted: who reads that folder reads the dossier.</source>
        <translation>Onversleuteld geschreven naar {folder}: wie in die map kan, kan het dossier lezen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>De prullenbak</translation>
    </message>
    <message>
        <source>Bring in a dossier</source>
        <translation>Een dossier binnenhalen</translation>
    </message>
    <message>
        <source>Dossiers (*.json);;All files (*)</source>
        <translation>Dossiers (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A folder to write the dossier to, unencrypted</source>
        <translation>Een map om het dossier onversleuteld in te schrijven</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Binnenhalen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Meenemen …</translation>
    </message>
    <message>
        <source>Write the dossier to a folder, unencrypted, for a colleague</source>
        <translation>Het dossier onversleuteld naar een map schrijven, voor een collega</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Terug op de lijst</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Prullenbak tonen</translation>
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
        <source>Search by name, court or stage (Ctrl+F)</source>
        <translation>Zoek op naam, gerecht of stand (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation>Nog geen dossiers</translation>
    </message>
    <message>
        <source>Make one for a new client, or bring in a dossier that a colleague took out.</source>
        <translation>Maak er een voor een nieuwe cliënt, of haal een dossier binnen dat een collega heeft meegenomen.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Voorbeeld proberen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>Nothing is destroyed by putting it here.</source>
        <translation>Wat hier ligt, is niet vernietigd.</translation>
    </message>
</context>
<context>
    <name>FamilyPart</name>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Remove this child</source>
        <translation>Dit kind verwijderen</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind toevoegen</translation>
    </message>
    <message>
        <source>No children yet. What a court must weigh about a child begins with its name and age.</source>
        <translation>Nog geen kinderen. Wat de rechter over een kind moet wegen, begint met naam en leeftijd.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Age, when the day is not known</source>
        <translation>Leeftijd, als de datum niet bekend is</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Lives in the home</source>
        <translation>Woont in de woning</translation>
    </message>
    <message>
        <source>School and class</source>
        <translation>School en groep</translation>
    </message>
    <message>
        <source>Other parent, contact</source>
        <translation>Andere ouder, omgang</translation>
    </message>
    <message>
        <source>Care and help</source>
        <translation>Zorg en hulp</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Who speaks for the child</source>
        <translation>Wie voor het kind spreekt</translation>
    </message>
    <message>
        <source>Child added</source>
        <translation>Kind toegevoegd</translation>
    </message>
    <message>
        <source>Child removed</source>
        <translation>Kind verwijderd</translation>
    </message>
</context>
<context>
    <name>FamilyPicture</name>
    <message>
        <source>Add the children and the tenants: they appear here.</source>
        <translation>Voeg de kinderen en de huurders toe: zij verschijnen hier.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>for example 3-3-2026 or 3 mrt 26</source>
        <translation>bijvoorbeeld 3-3-2026 of 3 mrt 26</translation>
    </message>
    <message>
        <source>No such day. Type it as 24-12-2026.</source>
        <translation>Die dag bestaat niet. Schrijf bijvoorbeeld 24-12-2026.</translation>
    </message>
    <message>
        <source>No amount. Type it as 1.234,50.</source>
        <translation>Dit is geen bedrag. Schrijf bijvoorbeeld 1.234,50.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Vul een geheel getal in.</translation>
    </message>
</context>
<context>
    <name>HomePart</name>
    <message>
        <source>The home</source>
        <translation>De woning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What kind of home</source>
        <translation>Soort woning</translation>
    </message>
    <message>
        <source>for example: four-room flat</source>
        <translation>bijvoorbeeld: vierkamerflat</translation>
    </message>
    <message>
        <source>Rented since</source>
        <translation>Gehuurd sinds</translation>
    </message>
    <message>
        <source>Rent a month, in euro</source>
        <translation>Huur per maand, in euro</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Aanpassingen</translation>
    </message>
    <message>
        <source>What was changed in the home for a child or a handicap.</source>
        <translation>Wat in de woning is aangepast voor een kind of een beperking.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>New child</source>
        <translation>Nieuw kind</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>housing association</source>
        <translation>woningcorporatie</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>overheid</translation>
    </message>
    <message>
        <source>private landlord</source>
        <translation>particuliere verhuurder</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>meisje</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>jongen</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>om en om</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>weekenden</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>nu elders</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>The landlord</source>
        <translation>De verhuurder</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nieuwe partij</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>{age} yrs</source>
        <translation>{age} jaar</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Parts of the intake</source>
        <translation>Onderdelen van de intake</translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation>Gezin en woning</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Gemachtigde</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Alles werkt zonder muis.</translation>
    </message>
    <message>
        <source>The parts of the open dossier</source>
        <translation>De onderdelen van het open dossier</translation>
    </message>
    <message>
        <source>The gaps of the open dossier: what is missing, and what the judge will ask</source>
        <translation>De leemten in het open dossier: wat ontbreekt en wat de rechter zal vragen</translation>
    </message>
    <message>
        <source>The deadlines of the open dossier</source>
        <translation>De termijnen van het open dossier</translation>
    </message>
    <message>
        <source>From judgment to eviction: what is left, and what it needs</source>
        <translation>Van vonnis tot ontruiming: wat er nog kan, en wat het nodig heeft</translation>
    </message>
    <message>
        <source>Something happened: enter it, and see which terms follow</source>
        <translation>Er is iets gebeurd: voer het in en zie welke termijnen volgen</translation>
    </message>
    <message>
        <source>At a deadline: take up, met, aside, day named, length, reminders, check, calendar</source>
        <translation>Bij een termijn: overnemen, gehaald, terzijde, dag genoemd, duur, herinneringen, controle, agenda</translation>
    </message>
    <message>
        <source>A new dossier</source>
        <translation>Een nieuw dossier</translation>
    </message>
    <message>
        <source>Eviction coming: the fewest facts that make an emergency file</source>
        <translation>Ontruiming op komst: de minste feiten voor een spoeddossier</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>De laatste handeling terugnemen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Die opnieuw doen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Why this question; elsewhere these keys</source>
        <translation>Waarom deze vraag; elders deze toetsen</translation>
    </message>
    <message>
        <source>In the walk: give that answer</source>
        <translation>In de wandeling: dat antwoord geven</translation>
    </message>
    <message>
        <source>In the walk: on to the next question</source>
        <translation>In de wandeling: naar de volgende vraag</translation>
    </message>
    <message>
        <source>The hearing on the whole screen, and back</source>
        <translation>De zitting op het hele scherm, en terug</translation>
    </message>
    <message>
        <source>At the hearing: the next point, the one before</source>
        <translation>Op de zitting: het volgende punt, het vorige</translation>
    </message>
    <message>
        <source>At the hearing: open exhibit 7; Esc goes back to the point</source>
        <translation>Op de zitting: productie 7 openen; Esc gaat terug naar het punt</translation>
    </message>
    <message>
        <source>In a form of the library: save, or leave it</source>
        <translation>In een formulier van de bibliotheek: bewaren, of het verlaten</translation>
    </message>
    <message>
        <source>To the next field, and back</source>
        <translation>Naar het volgende veld, en terug</translation>
    </message>
</context>
<context>
    <name>LawNotice</name>
    <message>
        <source>See what changed</source>
        <translation>Wat verandert er?</translation>
    </message>
    <message>
        <source>To the law texts</source>
        <translation>Naar de rechtsteksten</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Deze melding wegleggen</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Verschuldigd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Owed by then</source>
        <translation>Dan open</translation>
    </message>
    <message>
        <source>{month}, due</source>
        <translation>{month}, verschuldigd</translation>
    </message>
    <message>
        <source>{month}, paid</source>
        <translation>{month}, betaald</translation>
    </message>
    <message>
        <source>Remove {month}</source>
        <translation>{month} verwijderen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that the program did not foresee ({kind}). What was saved before is safe.</source>
        <translation>Er ging iets mis wat het programma niet voorzag ({kind}). Wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there and try again; nothing was lost.</source>
        <translation>{path} is geopend in een ander programma. Sluit het bestand daar en probeer het opnieuw; er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder, or ask for permission there.</source>
        <translation>Er kan niet geschreven worden in {path}. Kies een andere map, of vraag daar toestemming.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Make room and try again; nothing was lost.</source>
        <translation>De schijf is vol: {path} is niet geschreven. Maak ruimte en probeer het opnieuw; er is niets verloren.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. Choose the folder that holds vault.json, or make a new vault.</source>
        <translation>Er is geen kluis in {folder}. Kies de map waarin vault.json staat, of maak een nieuwe kluis.</translation>
    </message>
    <message>
        <source>{folder} already holds a vault. Unlock it, or choose an empty folder for the new one.</source>
        <translation>In {folder} staat al een kluis. Open die, of kies een lege map voor de nieuwe.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {shortest} characters, for example four words.</source>
        <translation>De wachtzin is te kort. Gebruik minstens {shortest} tekens, bijvoorbeeld vier woorden.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Try again, or use the printed recovery key.</source>
        <translation>Deze wachtzin opent de kluis niet. Probeer het opnieuw, of gebruik de afgedrukte herstelsleutel.</translation>
    </message>
    <message>
        <source>This recovery key does not open the vault. Look for the newest print that belongs to it.</source>
        <translation>Deze herstelsleutel opent de kluis niet. Zoek de nieuwste afdruk die erbij hoort.</translation>
    </message>
    <message>
        <source>The recovery key is not typed as it was printed. Compare the eight groups of five one by one.</source>
        <translation>De herstelsleutel is niet getypt zoals hij is afgedrukt. Vergelijk de acht groepen van vijf een voor een.</translation>
    </message>
    <message>
        <source>{file} is damaged ({what}). Put back the backup {backup}.</source>
        <translation>{file} is beschadigd ({what}). Zet de reservekopie {backup} terug.</translation>
    </message>
    <message>
        <source>{file} is damaged ({what}). Put back a copy of the vault folder from elsewhere.</source>
        <translation>{file} is beschadigd ({what}). Zet een kopie van de kluismap terug die u elders hebt.</translation>
    </message>
    <message>
        <source>The stored exhibit {file} is damaged. Bring the file in again, or put back a backup.</source>
        <translation>De bewaarde productie {file} is beschadigd. Voeg het bestand opnieuw toe, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The vault holds no file {key}. Bring the file of the exhibit in again.</source>
        <translation>De kluis heeft geen bestand {key}. Voeg het bestand van de productie opnieuw toe.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of LegalAid Desk. Install that version to open it.</source>
        <translation>{file} is geschreven door een nieuwere versie van LegalAid Desk. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>The vault is open already on {host}, since {since}. Close it there, or delete {file} when you are sure that nobody has it open.</source>
        <translation>De kluis is al geopend op {host}, sinds {since}. Sluit haar daar, of verwijder {file} als u zeker weet dat niemand haar open heeft.</translation>
    </message>
    <message>
        <source>The vault is open already in another program. Close it there, or delete {file} when you are sure that nobody has it open.</source>
        <translation>De kluis is al geopend in een ander programma. Sluit haar daar, of verwijder {file} als u zeker weet dat niemand haar open heeft.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it with the passphrase first.</source>
        <translation>De kluis is vergrendeld. Open haar eerst met de wachtzin.</translation>
    </message>
    <message>
        <source>This dossier is not in the vault any more. Choose one from the list.</source>
        <translation>Dit dossier staat niet meer in de kluis. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This dossier is in the vault already. Open it, or take it out of the bin.</source>
        <translation>Dit dossier staat al in de kluis. Open het, of haal het uit de prullenbak.</translation>
    </message>
    <message>
        <source>The dossier was changed elsewhere since it was read. Open it again and repeat what you did.</source>
        <translation>Het dossier is intussen elders gewijzigd. Open het opnieuw en herhaal wat u deed.</translation>
    </message>
    <message>
        <source>The journal of this dossier has no entry {number}. Choose one from its list.</source>
        <translation>Het logboek van dit dossier heeft geen regel {number}. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>{name} is not a dossier this program can read. Mend these places:</source>
        <translation>{name} is geen dossier dat dit programma kan lezen. Herstel deze plaatsen:</translation>
    </message>
    <message>
        <source>{name} is not the file that the dossier was exported with. Put the right one in {folder}.</source>
        <translation>{name} is niet het bestand waarmee het dossier is meegenomen. Zet het juiste in {folder}.</translation>
    </message>
    <message>
        <source>{name} is missing. Put it in {folder}, beside the dossier.</source>
        <translation>{name} ontbreekt. Zet het in {folder}, naast het dossier.</translation>
    </message>
    <message>
        <source>The law texts that came with the program hold faults. Install the program again:</source>
        <translation>In de rechtsteksten bij het programma zitten fouten. Installeer het programma opnieuw:</translation>
    </message>
    <message>
        <source>The child or party of whom this was asked is not in the dossier any more. Undo its removal and answer again: {answer}</source>
        <translation>Het kind of de partij over wie dit werd gevraagd staat niet meer in het dossier. Maak het weghalen ongedaan en antwoord opnieuw: {answer}</translation>
    </message>
    <message>
        <source>it is empty. Get the file from the publisher again.</source>
        <translation>het is leeg. Haal het bestand opnieuw bij de uitgever.</translation>
    </message>
    <message>
        <source>it cannot be read. Choose a file that you may open.</source>
        <translation>het is niet te lezen. Kies een bestand dat geopend mag worden.</translation>
    </message>
    <message>
        <source>it is another kind of file. Choose one that ends in .lawpack.</source>
        <translation>het is een ander soort bestand. Kies een bestand dat op .lawpack eindigt.</translation>
    </message>
    <message>
        <source>it is damaged or cut off. Get the file from the publisher again.</source>
        <translation>het is beschadigd of afgebroken. Haal het bestand opnieuw bij de uitgever.</translation>
    </message>
    <message>
        <source>it is closed with a password. Ask the publisher for it without one.</source>
        <translation>er zit een wachtwoord op. Vraag de uitgever om het bestand zonder wachtwoord.</translation>
    </message>
    <message>
        <source>it is far too large. Ask the publisher for the law pack alone.</source>
        <translation>het is veel te groot. Vraag de uitgever om alleen het rechtspakket.</translation>
    </message>
    <message>
        <source>it holds far too many files. Ask the publisher for the law pack alone.</source>
        <translation>er zitten veel te veel bestanden in. Vraag de uitgever om alleen het rechtspakket.</translation>
    </message>
    <message>
        <source>it holds what is no law text. Ask the publisher for the law pack alone.</source>
        <translation>er zit iets in dat geen rechtstekst is. Vraag de uitgever om alleen het rechtspakket.</translation>
    </message>
    <message>
        <source>two files in it have the same name. Ask the publisher to make it again.</source>
        <translation>twee bestanden erin heten hetzelfde. Vraag de uitgever het opnieuw te maken.</translation>
    </message>
    <message>
        <source>{name} is not a law pack: {reason}</source>
        <translation>{name} is geen rechtspakket: {reason}</translation>
    </message>
    <message>
        <source>{name} carries no signature, so nobody vouches for its texts. Ask the publisher for the signed file.</source>
        <translation>{name} is niet ondertekend, dus niemand staat in voor de teksten. Vraag de uitgever om het ondertekende bestand.</translation>
    </message>
    <message>
        <source>{name} was altered after it was signed. Do not use it, and get the file from the publisher again.</source>
        <translation>{name} is na de ondertekening gewijzigd. Gebruik het niet en haal het bestand opnieuw bij de uitgever.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that you do not trust here: {fingerprint}. Let the publisher read out these letters by telephone; when they are the same, take in the public key.</source>
        <translation>{name} is ondertekend met een sleutel die hier niet vertrouwd is: {fingerprint}. Laat de uitgever deze tekens telefonisch voorlezen; kloppen ze, neem dan zijn openbare sleutel op.</translation>
    </message>
    <message>
        <source>{name} holds law pack {version} of {dated}, which is older than {current} of {since} that you have. Ask the publisher for a newer one.</source>
        <translation>{name} bevat rechtspakket {version} van {dated}. Dat is ouder dan {current} van {since}, dat er al is. Vraag de uitgever om een nieuwer pakket.</translation>
    </message>
    <message>
        <source>{name} holds law pack {version}, which you have already. There is nothing to do.</source>
        <translation>{name} bevat rechtspakket {version}, en dat is er al. Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>{name} holds other texts under the version {version}, which you have already. Ask the publisher to give them a version of their own.</source>
        <translation>{name} bevat andere teksten onder versie {version}, die er al is. Vraag de uitgever om ze een eigen versie te geven.</translation>
    </message>
    <message>
        <source>The law texts in {name} hold faults. Ask the publisher to mend these places:</source>
        <translation>In de rechtsteksten van {name} staan fouten. Vraag de uitgever deze plaatsen te herstellen:</translation>
    </message>
    <message>
        <source>{name} cannot be read. Choose a file that you may open.</source>
        <translation>{name} is niet te lezen. Kies een bestand dat geopend mag worden.</translation>
    </message>
    <message>
        <source>{name} holds a private key, which never leaves the publisher. Choose the file that ends in .pub.</source>
        <translation>{name} bevat een geheime sleutel, en die blijft bij de uitgever. Kies het bestand dat op .pub eindigt.</translation>
    </message>
    <message>
        <source>{name} holds no public key of a publisher. Choose the file that ends in .pub.</source>
        <translation>{name} bevat geen openbare sleutel van een uitgever. Kies het bestand dat op .pub eindigt.</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}. Type it again, or put back a copy of the key.</source>
        <translation>Deze wachtzin opent {name} niet. Typ hem opnieuw, of zet een kopie van de sleutel terug.</translation>
    </message>
    <message>
        <source>The passphrase of the key is too short. Use at least {shortest} characters, for example four words.</source>
        <translation>De wachtzin van de sleutel is te kort. Gebruik ten minste {shortest} tekens, bijvoorbeeld vier woorden.</translation>
    </message>
    <message>
        <source>it is protected with a password. Save it without one and add it again.</source>
        <translation>het is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>it is damaged or cut off. Ask for another copy.</source>
        <translation>het is beschadigd of afgebroken. Vraag om een andere kopie.</translation>
    </message>
    <message>
        <source>its content is not what its ending says. Rename it to {better}.</source>
        <translation>de inhoud is niet wat de extensie zegt. Noem het {better}.</translation>
    </message>
    <message>
        <source>it is of a kind that cannot go into a bundle. Save it as PDF.</source>
        <translation>dit soort bestand kan niet in een bundel. Bewaar het als PDF.</translation>
    </message>
    <message>
        <source>it is empty. Ask for another copy.</source>
        <translation>het is leeg. Vraag om een andere kopie.</translation>
    </message>
    <message>
        <source>it is too large. Split it, or scan it at a lower resolution.</source>
        <translation>het is te groot. Splits het, of scan het met een lagere resolutie.</translation>
    </message>
    <message>
        <source>{name} was not added: {reason}</source>
        <translation>{name} is niet toegevoegd: {reason}</translation>
    </message>
    <message>
        <source>The template {where} cannot be used: {what}; {cure}.</source>
        <translation>Het sjabloon {where} is niet bruikbaar: {what}; {cure}.</translation>
    </message>
    <message>
        <source>{template} leaves out part of the filing ({shown}). Put the fields back, or take the shipped template.</source>
        <translation>{template} laat een deel van het processtuk weg ({shown}). Zet de velden terug, of neem het meegeleverde sjabloon.</translation>
    </message>
    <message>
        <source>{name} was not put in use. Mend these places in Word, and bring it in again:</source>
        <translation>{name} is niet in gebruik genomen. Herstel deze plaatsen in Word en haal het sjabloon opnieuw binnen:</translation>
    </message>
    <message>
        <source>The trial paper did not come out whole.</source>
        <translation>Het proefstuk kwam er niet heel uit.</translation>
    </message>
    <message>
        <source>There is no template {name}. Choose one from the list, or the kind of filing it is for.</source>
        <translation>Er is geen sjabloon {name}. Kies er een uit de lijst, of het soort processtuk waarvoor het is.</translation>
    </message>
    <message>
        <source>{name} is far too large for a template. Make the pictures in it smaller, and bring it in again.</source>
        <translation>{name} is veel te groot voor een sjabloon. Maak de afbeeldingen erin kleiner en haal het opnieuw binnen.</translation>
    </message>
    <message>
        <source>{file} could not be turned into PDF ({why}). Open it in Word and save it as PDF there.</source>
        <translation>Van {file} kon geen PDF gemaakt worden ({why}). Open het in Word en bewaar het daar als PDF.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Save it in Word as .docx and bring it in again; nothing was lost.</source>
        <translation>{file} kan niet worden gelezen ({why}). Sla het in Word op als .docx en breng het opnieuw in; er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>{file} was not written from this dossier. Open the dossier it belongs to, or write the filing again.</source>
        <translation>{file} is niet uit dit dossier geschreven. Open het dossier waar het bij hoort, of schrijf het processtuk opnieuw.</translation>
    </message>
    <message>
        <source>What was kept of {name} cannot be read ({fault}). Write the filing again to go on from there.</source>
        <translation>Wat van {name} is bewaard, kan niet worden gelezen ({fault}). Schrijf het processtuk opnieuw om van daaruit verder te gaan.</translation>
    </message>
    <message>
        <source>{path} was changed in Word and was not written over. Look at those changes first, or choose another folder.</source>
        <translation>{path} is in Word gewijzigd en is niet overschreven. Bekijk eerst die wijzigingen, of kies een andere map.</translation>
    </message>
    <message>
        <source>Exhibit {number} was handed in under this number and keeps it. Put new exhibits after those handed in.</source>
        <translation>Productie {number} is onder dit nummer ingediend en houdt dat. Zet nieuwe producties na de ingediende.</translation>
    </message>
    <message>
        <source>{who} counted this deadline first. A second person checks it, under a name of her own (Settings).</source>
        <translation>{who} telde deze termijn als eerste. Een tweede persoon controleert haar, onder een eigen naam (Instellingen).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>This deadline has no day yet. Enter or prove its start, then check it.</source>
        <translation>Deze termijn heeft nog geen dag. Voer het begin in of bewijs het, en controleer haar dan.</translation>
    </message>
    <message>
        <source>{path} was changed since it was written. Choose the files that were handed in, or write the filing again.</source>
        <translation>{path} is gewijzigd nadat het is geschreven. Kies de bestanden die zijn ingediend, of schrijf het processtuk opnieuw.</translation>
    </message>
    <message>
        <source>No file of {title} was kept. Choose the files that were handed in, or write it again.</source>
        <translation>Van {title} is geen bestand bewaard. Kies de bestanden die zijn ingediend, of schrijf het stuk opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Choose a file that is there and that you may open.</source>
        <translation>{path} kan niet worden gelezen. Kies een bestand dat er staat en dat geopend mag worden.</translation>
    </message>
    <message>
        <source>The filing sealed as {seal} is damaged. Put back a backup of the vault:</source>
        <translation>Het stuk met zegel {seal} is beschadigd. Zet een reservekopie van de kluis terug:</translation>
    </message>
    <message>
        <source>{name} was not written: it is too large for one file. Save the papers and exhibits one by one.</source>
        <translation>{name} is niet geschreven: het is te groot voor één bestand. Sla de stukken en producties afzonderlijk op.</translation>
    </message>
    <message>
        <source>This vault holds no sealed filing {seal}. Look in the vault where it was filed.</source>
        <translation>In deze kluis ligt geen stuk met zegel {seal}. Kijk in de kluis waarin het is ingediend.</translation>
    </message>
    <message>
        <source>it is another kind of file. Choose one saved as a sealed filing.</source>
        <translation>het is een ander soort bestand. Kies een bestand dat als verzegeld stuk is bewaard.</translation>
    </message>
    <message>
        <source>it is far too large. Ask for that one filing alone.</source>
        <translation>het is veel te groot. Vraag om alleen dat ene stuk.</translation>
    </message>
    <message>
        <source>it holds what a sealed filing never holds. Ask for it as it was saved.</source>
        <translation>er zit iets in dat in een verzegeld stuk nooit zit. Vraag om het bestand zoals het is bewaard.</translation>
    </message>
    <message>
        <source>a newer version of LegalAid Desk sealed it. Install that version.</source>
        <translation>een nieuwere versie van LegalAid Desk heeft het verzegeld. Installeer die versie.</translation>
    </message>
    <message>
        <source>it is damaged. Save it from the dossier again, or ask for another copy.</source>
        <translation>het is beschadigd. Bewaar het opnieuw uit het dossier, of vraag om een andere kopie.</translation>
    </message>
    <message>
        <source>{name} cannot be checked as a sealed filing: {reason}</source>
        <translation>{name} kan niet als verzegeld stuk worden gecontroleerd: {reason}</translation>
    </message>
    <message>
        <source>{file} was not written: {missing} is missing in it. Give the exhibit a shorter title.</source>
        <translation>{file} is niet geschreven: {missing} ontbreekt erin. Geef de productie een kortere titel.</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>een bladzijde</translation>
    </message>
    <message>
        <source>Law pack {refused} holds faults, so {used} is used, the last good one. Load a newer pack to mend it:</source>
        <translation>Rechtspakket {refused} bevat fouten. Daarom wordt {used} gebruikt, het laatste goede pakket. Laad een nieuwer pakket om dit te verhelpen:</translation>
    </message>
    <message>
        <source>The law texts that came with the program hold faults, so {used} is used, the last good law pack. Install the program again, or load a newer pack:</source>
        <translation>De rechtsteksten die bij het programma horen, bevatten fouten. Daarom wordt {used} gebruikt, het laatste goede rechtspakket. Installeer het programma opnieuw, of laad een nieuwer pakket:</translation>
    </message>
    <message>
        <source>{name} cannot be used beside the law texts. Mend these places:</source>
        <translation>{name} is niet bruikbaar naast de rechtsteksten. Verbeter deze plaatsen:</translation>
    </message>
    <message>
        <source>{entry} is used in {used}. Take it out there first.</source>
        <translation>{entry} wordt gebruikt in {used}. Haal het daar eerst weg.</translation>
    </message>
    <message>
        <source>{name} holds {entry}, which stands in your vault with other contents. Make the two the same, or give one of them another id, and bring the dossier in again.</source>
        <translation>{name} bevat {entry}, dat in uw kluis met een andere inhoud staat. Maak beide gelijk, of geef een van beide een andere id, en haal het dossier opnieuw binnen.</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four words.</source>
        <translation>Gebruik minstens 12 tekens, bijvoorbeeld vier woorden.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Readable Word files stand in {folder}: {count}. They go once their changes are taken over.</source>
        <translation>Leesbare Word-bestanden in {folder}: {count}. Ze verdwijnen zodra de wijzigingen zijn overgenomen.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Woorden toevoegen</translation>
    </message>
    <message>
        <source>No child to hear yet</source>
        <translation>Nog geen kind om te horen</translation>
    </message>
    <message>
        <source>Add the children first; then write here what each of them said.</source>
        <translation>Voeg eerst de kinderen toe; schrijf daarna hier op wat ieder zei.</translation>
    </message>
    <message>
        <source>As the child said it, in its own words. A child never has to choose, and nothing is put in its mouth.</source>
        <translation>Zoals het kind het zei, in eigen woorden. Een kind hoeft nooit te kiezen, en er wordt het niets in de mond gelegd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>De eigen woorden van het kind</translation>
    </message>
    <message>
        <source>How it was heard</source>
        <translation>Hoe het gehoord is</translation>
    </message>
    <message>
        <source>for example: a talk, a drawing, a letter</source>
        <translation>bijvoorbeeld: gesprek, tekening, brief</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>Leeftijd toen</translation>
    </message>
    <message>
        <source>Room for a child&apos;s words added</source>
        <translation>Ruimte voor woorden toegevoegd</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Woorden verwijderd</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
</context>
<context>
    <name>PartiesPart</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Begin with the tenant and the landlord: they stand in the caption of every filing.</source>
        <translation>Begin met de huurder en de verhuurder: zij staan in de kop van elk processtuk.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a party: {side}</source>
        <translation>Partij toevoegen: {side}</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>for example: a foundation</source>
        <translation>bijvoorbeeld: stichting</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Vestigingsplaats</translation>
    </message>
    <message>
        <source>Chamber of Commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Acts for it</source>
        <translation>Treedt ervoor op</translation>
    </message>
    <message>
        <source>Office of that person</source>
        <translation>Kantoor van die persoon</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persoon of organisatie</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>What kind of landlord</source>
        <translation>Soort verhuurder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>Partij toegevoegd</translation>
    </message>
    <message>
        <source>Party removed</source>
        <translation>Partij verwijderd</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: {count} more to go.</source>
        <translation>Te kort: nog {count} te gaan.</translation>
    </message>
    <message>
        <source>Easy to guess: the same few letters again and again.</source>
        <translation>Makkelijk te raden: steeds dezelfde paar letters.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses this.</source>
        <translation>Sterk. Dit raadt niemand.</translation>
    </message>
    <message>
        <source>Good enough. Four or five random words are better.</source>
        <translation>Voldoende. Vier of vijf willekeurige woorden zijn beter.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat u typt</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Leemten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Executie</translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation>Gezin en woning</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>De wandeling</translation>
    </message>
    <message>
        <source>What the judge asks</source>
        <translation>Wat de rechter nagaat</translation>
    </message>
    <message>
        <source>For each child</source>
        <translation>Per kind</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>The weighing</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Producties</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Processtuk</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Recovery key of LegalAid Desk</source>
        <translation>Herstelsleutel van LegalAid Desk</translation>
    </message>
    <message>
        <source>Vault: {folder}</source>
        <translation>Kluis: {folder}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gemaakt op {day}</translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. Keep it apart from the computer.</source>
        <translation>Opent de kluis als de wachtzin kwijt is. Bewaar hem niet bij de computer.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Herstelsleutel: {key}</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>To my desk</source>
        <translation>Naar mijn bureau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>It was shown once when the vault was made: eight groups of five letters and digits.</source>
        <translation>Hij is één keer getoond toen de kluis werd gemaakt: acht groepen van vijf letters en cijfers.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Terug naar de wachtzin</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Answer seen</source>
        <translation>Antwoord gezien</translation>
    </message>
    <message>
        <source>Answers seen</source>
        <translation>Antwoorden gezien</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>{count} to fill in</source>
        <translation>{count} in te vullen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>all that is used is proved</source>
        <translation>alles wat wordt gebruikt is bewezen</translation>
    </message>
    <message>
        <source>{count} still to prove</source>
        <translation>nog {count} te bewijzen</translation>
    </message>
    <message>
        <source>first the intake</source>
        <translation>eerst de intake</translation>
    </message>
    <message>
        <source>nothing left to ask</source>
        <translation>niets meer te vragen</translation>
    </message>
    <message>
        <source>1 to ask</source>
        <translation>nog 1 vraag</translation>
    </message>
    <message>
        <source>{count} to ask</source>
        <translation>nog {count} vragen</translation>
    </message>
    <message>
        <source>all found out</source>
        <translation>alles uitgezocht</translation>
    </message>
    <message>
        <source>{count} to find out</source>
        <translation>nog {count} uit te zoeken</translation>
    </message>
    <message>
        <source>no children</source>
        <translation>geen kinderen</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>geen leemten</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 leemte</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} leemten</translation>
    </message>
    <message>
        <source>{chosen} chosen, {count} to decide</source>
        <translation>{chosen} gekozen, {count} te beslissen</translation>
    </message>
    <message>
        <source>{chosen} chosen</source>
        <translation>{chosen} gekozen</translation>
    </message>
    <message>
        <source>{count} to weigh</source>
        <translation>{count} te wegen</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punt</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} punten</translation>
    </message>
    <message>
        <source>{count}, {uncited} mentioned nowhere</source>
        <translation>{count}, {uncited} nergens genoemd</translation>
    </message>
    <message>
        <source>{count}, all mentioned</source>
        <translation>{count}, alle genoemd</translation>
    </message>
    <message>
        <source>1 open point</source>
        <translation>1 open punt</translation>
    </message>
    <message>
        <source>{count} open points</source>
        <translation>{count} open punten</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie hier werkt</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Het kantoor</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Het recht</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Kluis en reservekopieën</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>for example mr. A. de Wit</source>
        <translation>bijvoorbeeld mr. A. de Wit</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>Uw functie</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation>Juridisch medewerker</translation>
    </message>
    <message>
        <source>Your name stands with each answer. Only a lawyer approves arguments.</source>
        <translation>Uw naam staat bij elk antwoord. Alleen een advocaat keurt argumenten goed.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Name of the lawyer who signs</source>
        <translation>Naam van wie ondertekent</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Stands in every new dossier as the one who acts for the family.</source>
        <translation>Staat in elk nieuw dossier als gemachtigde van het gezin.</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Taal van de schermen</translation>
    </message>
    <message>
        <source>Lock by itself when nobody works</source>
        <translation>Vanzelf vergrendelen als niemand werkt</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>De nieuwe nog een keer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>The recovery key stays as it is. Backups open with the new passphrase as well.</source>
        <translation>De herstelsleutel blijft zoals hij is. Reservekopieën openen ook met de nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>The vault is in</source>
        <translation>De kluis staat in</translation>
    </message>
    <message>
        <source>Backups, newest first (ten are kept)</source>
        <translation>Reservekopieën, nieuwste eerst (tien blijven bewaard)</translation>
    </message>
    <message>
        <source>A backup on the same disk does not survive it: copy the folder to another one.</source>
        <translation>Een kopie op dezelfde schijf gaat met die schijf verloren: zet de map ook ergens anders.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtzin is gewijzigd.</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>after {minutes} minutes</source>
        <translation>na {minutes} minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Argued with the law texts in use, {now}.</source>
        <translation>Bepleit met de rechtsteksten in gebruik, {now}.</translation>
    </message>
    <message>
        <source>Argued with {version}, which is not kept here; shown with {now}.</source>
        <translation>Bepleit met {version}, dat hier niet wordt bewaard; getoond met {now}.</translation>
    </message>
    <message>
        <source>Argued with {version}; the law texts are now {now}: nothing changes here.</source>
        <translation>Bepleit met {version}; de rechtsteksten zijn nu {now}: hier verandert niets.</translation>
    </message>
    <message>
        <source>Argued with {version}; the law texts are now {now}: 1 change.</source>
        <translation>Bepleit met {version}; de rechtsteksten zijn nu {now}: 1 wijziging.</translation>
    </message>
    <message>
        <source>Argued with {version}; the law texts are now {now}: {count} changes.</source>
        <translation>Bepleit met {version}; de rechtsteksten zijn nu {now}: {count} wijzigingen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Deze melding wegleggen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>The open dossier</source>
        <translation>Het geopende dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Ongedaan maken: {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Opnieuw: {act}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{days} days to go</source>
        <translation>nog {days} dagen</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} dagen geleden</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Vault: {folder}</source>
        <translation>Kluis: {folder}</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Een nieuwe kluis</translation>
    </message>
    <message>
        <source>All you write about your clients is kept here, encrypted with this passphrase, on this computer only. Nobody opens the vault without it, not even the makers of this program.</source>
        <translation>Alles wat u over cliënten opschrijft, blijft hier: versleuteld met deze wachtzin en alleen op deze computer. Zonder wachtzin opent niemand de kluis, ook de makers van dit programma niet.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The vault is open. Choose a passphrase for the next time; the recovery key stays as it is.</source>
        <translation>De kluis is open. Kies een wachtzin voor de volgende keer; de herstelsleutel blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Wachtzin instellen</translation>
    </message>
    <message>
        <source>The backup was put back. Unlock it with the same passphrase.</source>
        <translation>De reservekopie is teruggezet. Open haar met dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>Put back the backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>De map van de kluis</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Andere map …</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Herstelsleutel gebruiken</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>The desk of a tenants&apos; lawyer</source>
        <translation>Het bureau van de huurdersadvocaat</translation>
    </message>
</context>
</TS>
