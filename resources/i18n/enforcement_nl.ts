<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Write (Ctrl+Enter)</source>
        <translation>Schrijven (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To the ladder</source>
        <translation>Naar de ladder</translation>
    </message>
    <message>
        <source>Eviction coming</source>
        <translation>Ontruiming op komst</translation>
    </message>
    <message>
        <source>1 paper can go out now</source>
        <translation>1 stuk kan nu de deur uit</translation>
    </message>
    <message>
        <source>{count} papers can go out now</source>
        <translation>{count} stukken kunnen nu de deur uit</translation>
    </message>
    <message>
        <source>The fields</source>
        <translation>De velden</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>De stukken</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
</context>
<context>
    <name>Enforcement</name>
    <message>
        <source>can be used now</source>
        <translation>kan nu</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>vraagt een antwoord</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>kan niet meer</translation>
    </message>
    <message>
        <source>not in this case</source>
        <translation>niet in deze zaak</translation>
    </message>
    <message>
        <source>handed in on {day}</source>
        <translation>ingediend op {day}</translation>
    </message>
    <message>
        <source>not any more since {day}</source>
        <translation>kan niet meer sinds {day}</translation>
    </message>
    <message>
        <source>until when is not known</source>
        <translation>tot wanneer is niet bekend</translation>
    </message>
    <message>
        <source>a term ended on {day}</source>
        <translation>een termijn eindigde op {day}</translation>
    </message>
    <message>
        <source>until {day} ({wait})</source>
        <translation>tot en met {day} ({wait})</translation>
    </message>
    <message>
        <source>before {day} ({wait})</source>
        <translation>vóór {day} ({wait})</translation>
    </message>
    <message>
        <source>Asks a court, and the court decides: until then it stops nothing.</source>
        <translation>Vraagt het de rechter, en die beslist: tot dan houdt het niets tegen.</translation>
    </message>
    <message>
        <source>Only asks: whoever is asked may refuse.</source>
        <translation>Vraagt alleen: wie het gevraagd wordt, mag weigeren.</translation>
    </message>
    <message>
        <source>Does not stop the eviction.</source>
        <translation>Houdt de ontruiming niet tegen.</translation>
    </message>
    <message>
        <source>Stops the bailiff by law, as long as it is pending.</source>
        <translation>Houdt de deurwaarder volgens de wet tegen zolang het loopt.</translation>
    </message>
    <message>
        <source>Does not stop the bailiff here: the judgment is enforceable all the same.</source>
        <translation>Houdt de deurwaarder hier niet tegen: het vonnis is uitvoerbaar bij voorraad.</translation>
    </message>
    <message>
        <source>Stops the bailiff only if the judgment is not provisionally enforceable: not known yet.</source>
        <translation>Houdt de deurwaarder alleen tegen als het vonnis niet uitvoerbaar bij voorraad is: nog niet bekend.</translation>
    </message>
    <message>
        <source>stops by law</source>
        <translation>schorst volgens de wet</translation>
    </message>
    <message>
        <source>does not stop</source>
        <translation>schorst niet</translation>
    </message>
    <message>
        <source>may stop by law</source>
        <translation>schorst misschien</translation>
    </message>
    <message>
        <source>a court decides</source>
        <translation>de rechter beslist</translation>
    </message>
    <message>
        <source>only asks</source>
        <translation>vraagt alleen</translation>
    </message>
    <message>
        <source>{need}: answered, and no exhibit shows it</source>
        <translation>{need}: beantwoord, en geen productie toont het</translation>
    </message>
    <message>
        <source>{need}: the answer is against it</source>
        <translation>{need}: het antwoord spreekt ertegen</translation>
    </message>
    <message>
        <source>{need}: not known yet</source>
        <translation>{need}: nog niet bekend</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Service of the judgment</source>
        <translation>Betekening van het vonnis</translation>
    </message>
    <message>
        <source>Order to leave</source>
        <translation>Bevel tot ontruiming</translation>
    </message>
    <message>
        <source>Bailiff may act from</source>
        <translation>Ontruimen kan vanaf</translation>
    </message>
    <message>
        <source>Announced eviction</source>
        <translation>Aangezegde ontruiming</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour} uur</translation>
    </message>
    <message>
        <source>start not proved; {day} if it is right</source>
        <translation>begin niet bewezen; klopt het, dan {day}</translation>
    </message>
    <message>
        <source>its start is not proved</source>
        <translation>begin niet bewezen</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>niet bewezen</translation>
    </message>
    <message>
        <source>No day of eviction is known.</source>
        <translation>Er is geen dag van ontruiming bekend.</translation>
    </message>
    <message>
        <source>The announced time has passed.</source>
        <translation>Het aangezegde tijdstip is voorbij.</translation>
    </message>
    <message>
        <source>Still {hours} h {minutes} min until the eviction.</source>
        <translation>Nog {hours} uur en {minutes} minuten tot de ontruiming.</translation>
    </message>
    <message>
        <source>Still 1 day and {hours} hours until the eviction.</source>
        <translation>Nog 1 dag en {hours} uur tot de ontruiming.</translation>
    </message>
    <message>
        <source>Still {days} days and {hours} hours until the eviction.</source>
        <translation>Nog {days} dagen en {hours} uur tot de ontruiming.</translation>
    </message>
    <message>
        <source>The eviction is today; the hour is not known.</source>
        <translation>De ontruiming is vandaag; het uur is niet bekend.</translation>
    </message>
    <message>
        <source>The eviction is tomorrow; the hour is not known.</source>
        <translation>De ontruiming is morgen; het uur is niet bekend.</translation>
    </message>
    <message>
        <source>Still {days} days until the eviction; the hour is not known.</source>
        <translation>Nog {days} dagen tot de ontruiming; het uur is niet bekend.</translation>
    </message>
    <message>
        <source>The announced day, {day}, lies before the first day on which the bailiff may act, {first}: tell him so on paper.</source>
        <translation>De aangezegde dag, {day}, ligt vóór de eerste dag waarop de deurwaarder mag ontruimen, {first}: wijs hem daar schriftelijk op.</translation>
    </message>
    <message>
        <source>Check the start: it is not proved.</source>
        <translation>Controleer het begin: dat is niet bewezen.</translation>
    </message>
    <message>
        <source>no judgment yet</source>
        <translation>nog geen vonnis</translation>
    </message>
    <message>
        <source>no day announced</source>
        <translation>geen dag aangezegd</translation>
    </message>
    <message>
        <source>eviction: {wait}</source>
        <translation>ontruiming: {wait}</translation>
    </message>
</context>
<context>
    <name>EnforcementLine</name>
    <message>
        <source>From judgment to eviction</source>
        <translation>Van vonnis tot ontruiming</translation>
    </message>
</context>
<context>
    <name>EnforcementPage</name>
    <message>
        <source>Back to the ladder</source>
        <translation>Terug naar de ladder</translation>
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
        <source>Page for the file</source>
        <translation>Pagina voor het dossier</translation>
    </message>
    <message>
        <source>The ladder as a PDF, to put in the file</source>
        <translation>De ladder als PDF, om in het dossier te leggen</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Executie</translation>
    </message>
    <message>
        <source>The ladder of remedies</source>
        <translation>De ladder van middelen</translation>
    </message>
    <message>
        <source>1 remedy can be used now</source>
        <translation>1 middel kan nu worden gebruikt</translation>
    </message>
    <message>
        <source>{count} remedies can be used now</source>
        <translation>{count} middelen kunnen nu worden gebruikt</translation>
    </message>
    <message>
        <source>No judgment yet</source>
        <translation>Nog geen vonnis</translation>
    </message>
    <message>
        <source>Enter the judgment when it comes. Until then this page shows what would be left against it.</source>
        <translation>Voer het vonnis in zodra het er is. Tot dan toont deze pagina wat er daarna nog zou kunnen.</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Niet bekend: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Save the page as</source>
        <translation>De pagina opslaan als</translation>
    </message>
    <message>
        <source>Page saved as {name}</source>
        <translation>Pagina bewaard als {name}</translation>
    </message>
</context>
<context>
    <name>KitForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Home and landlord</source>
        <translation>Woning en verhuurder</translation>
    </message>
    <message>
        <source>Address of the home</source>
        <translation>Adres van de woning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>What kind of landlord?</source>
        <translation>Wat voor verhuurder?</translation>
    </message>
    <message>
        <source>Why must they leave?</source>
        <translation>Waarom moeten zij weg?</translation>
    </message>
    <message>
        <source>The judgment</source>
        <translation>Het vonnis</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechtbank</translation>
    </message>
    <message>
        <source>Day of the judgment</source>
        <translation>Dag van het vonnis</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>The eviction</source>
        <translation>De ontruiming</translation>
    </message>
    <message>
        <source>Day of the eviction</source>
        <translation>Dag van de ontruiming</translation>
    </message>
    <message>
        <source>Since the judgment</source>
        <translation>Sinds het vonnis</translation>
    </message>
    <message>
        <source>Where can the children sleep</source>
        <translation>Waar kunnen de kinderen slapen</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>De gemeente</translation>
    </message>
    <message>
        <source>What is asked of the bailiff</source>
        <translation>Wat de deurwaarder wordt gevraagd</translation>
    </message>
    <message>
        <source>The lawyer</source>
        <translation>De gemachtigde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adres van het kantoor</translation>
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
        <source>Comes from the settings of the office.</source>
        <translation>Komt uit de instellingen van het kantoor.</translation>
    </message>
    <message>
        <source>For a court, and for help with the debts</source>
        <translation>Voor de rechter en de schuldhulp</translation>
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
        <source>What kind of home</source>
        <translation>Soort woning</translation>
    </message>
    <message>
        <source>for example: four-room flat</source>
        <translation>bijvoorbeeld: vierkamerflat</translation>
    </message>
    <message>
        <source>Arrears claimed, in euro</source>
        <translation>Gevorderde huurschuld, in euro</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Berekend tot en met</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Given name of a child</source>
        <translation>Voornaam van een kind</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>KitPapers</name>
    <message>
        <source>What can go out now</source>
        <translation>Wat nu de deur uit kan</translation>
    </message>
    <message>
        <source>Type what you know. With the first field a dossier is made, and everything is saved.</source>
        <translation>Typ wat bekend is. Met het eerste veld ontstaat een dossier, en alles wordt bewaard.</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Wordt nagegaan …</translation>
    </message>
    <message>
        <source>can be written now</source>
        <translation>kan nu worden geschreven</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>What cuts against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>1 thing is still wanted</source>
        <translation>Er ontbreekt nog 1 ding</translation>
    </message>
    <message>
        <source>{count} things are still wanted</source>
        <translation>Er ontbreken nog {count} dingen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>What is asked goes by the stage: first put the case in the stage {stages}</source>
        <translation>Wat wordt gevraagd volgt uit het stadium: zet de zaak eerst in het stadium {stages}</translation>
    </message>
</context>
<context>
    <name>RemedyDetail</name>
    <message>
        <source>The remedy</source>
        <translation>Het middel</translation>
    </message>
    <message>
        <source>What cuts against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Eerst beantwoorden</translation>
    </message>
    <message>
        <source>Not entered yet: {event}</source>
        <translation>Nog niet ingevoerd: {event}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Its terms</source>
        <translation>De termijnen</translation>
    </message>
    <message>
        <source>Read before you rely on it: {source}</source>
        <translation>Eerst lezen: {source}</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Wat het nodig heeft</translation>
    </message>
    <message>
        <source>Name the exhibit: {question}</source>
        <translation>Noem de productie: {question}</translation>
    </message>
    <message>
        <source>Write: {paper}</source>
        <translation>Schrijven: {paper}</translation>
    </message>
    <message>
        <source>A lawyer is compulsory.</source>
        <translation>Een advocaat is verplicht.</translation>
    </message>
    <message>
        <source>A lawyer is compulsory for the claimant, except before the subdistrict court.</source>
        <translation>De eiser heeft een advocaat nodig, behalve bij de kantonrechter.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Steunt op</translation>
    </message>
</context>
</TS>
