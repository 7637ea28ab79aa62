<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BandCard</name>
    <message>
        <source>Settlement band: private. It is in no paper, bundle or sheet.</source>
        <translation>Schikkingsgrenzen: vertrouwelijk. Ze staan in geen stuk, bundel of blad.</translation>
    </message>
    <message>
        <source>What we ask for first</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>What it may not go below</source>
        <translation>Ondergrens</translation>
    </message>
    <message>
        <source>Agreed with the client about it</source>
        <translation>Hierover met de cliënt afgesproken</translation>
    </message>
    <message>
        <source>Settlement band saved</source>
        <translation>Schikkingsgrenzen bewaard</translation>
    </message>
</context>
<context>
    <name>ExhibitPane</name>
    <message>
        <source>Back to the &amp;point</source>
        <translation>Terug naar het &amp;punt</translation>
    </message>
    <message>
        <source>The page of the exhibit</source>
        <translation>De bladzijde van de productie</translation>
    </message>
    <message>
        <source>Names are masked, and the names on this page cannot be.</source>
        <translation>Namen zijn afgedekt; op deze bladzijde kan dat niet.</translation>
    </message>
    <message>
        <source>Show the page all the same</source>
        <translation>Bladzijde toch tonen</translation>
    </message>
    <message>
        <source>Found in the exhibits</source>
        <translation>Gevonden in de producties</translation>
    </message>
    <message>
        <source>This exhibit was taken out.</source>
        <translation>Deze productie is verwijderd.</translation>
    </message>
    <message>
        <source>Exhibit {number}: {title}</source>
        <translation>Productie {number}: {title}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>blz. {number}</translation>
    </message>
    <message>
        <source>exhibit {number}, {page}</source>
        <translation>productie {number}, {page}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gevonden: {count}</translation>
    </message>
    <message>
        <source>{count} still to be read</source>
        <translation>nog {count} te lezen</translation>
    </message>
    <message>
        <source>without words that can be searched: {numbers}</source>
        <translation>zonder doorzoekbare tekst: {numbers}</translation>
    </message>
</context>
<context>
    <name>ExhibitSearch</name>
    <message>
        <source>Number of an exhibit, or words</source>
        <translation>Productienummer of woorden</translation>
    </message>
    <message>
        <source>Number of an exhibit, or words to find in the exhibits</source>
        <translation>Nummer van een productie, of woorden om in de producties te zoeken</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>niet aan de orde</translation>
    </message>
    <message>
        <source>the judge asked</source>
        <translation>de rechter vroeg</translation>
    </message>
</context>
<context>
    <name>HeardBar</name>
    <message>
        <source>✓ &amp;Answered</source>
        <translation>✓ &amp;Beantwoord</translation>
    </message>
    <message>
        <source>– &amp;Not raised</source>
        <translation>– &amp;Niet aan de orde</translation>
    </message>
    <message>
        <source>? &amp;Judge asked</source>
        <translation>? &amp;Rechter vroeg</translation>
    </message>
    <message>
        <source>This point: {how}</source>
        <translation>Dit punt: {how}</translation>
    </message>
</context>
<context>
    <name>HearingBar</name>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Leave the hearing</source>
        <translation>De zitting verlaten</translation>
    </message>
    <message>
        <source>Paper to speak from</source>
        <translation>Stuk om uit te spreken</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>Namen &amp;afdekken</translation>
    </message>
    <message>
        <source>Initials in place of names, on this screen only</source>
        <translation>Voorletters in plaats van namen, alleen op dit scherm</translation>
    </message>
    <message>
        <source>Settlement &amp;band</source>
        <translation>Schikkings&amp;grenzen</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Grotere letters</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Speak at the hearing (F11)</source>
        <translation>Spreken op de zitting (F11)</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>There is nothing to say yet: choose arguments first.</source>
        <translation>Er is nog niets te zeggen: kies eerst argumenten.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>Het punt</translation>
    </message>
    <message>
        <source>The whole hearing</source>
        <translation>De hele zitting</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>Punt {number} van {count}</translation>
    </message>
    <message>
        <source>Then: {what}</source>
        <translation>Daarna: {what}</translation>
    </message>
    <message>
        <source>Point: {how}</source>
        <translation>Punt: {how}</translation>
    </message>
    <message>
        <source>Mark taken away</source>
        <translation>Teken weggehaald</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notitie bewaard</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Notitie weggehaald</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Your note; no paper prints it</source>
        <translation>Eigen notitie; komt in geen enkel stuk</translation>
    </message>
    <message>
        <source>Your note on this point</source>
        <translation>Uw notitie bij dit punt</translation>
    </message>
    <message>
        <source>It is kept with its time, and no paper prints it.</source>
        <translation>Zij wordt met de tijd bewaard en komt in geen enkel stuk.</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>&amp;Volgende notitie</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Uw notities</translation>
    </message>
    <message>
        <source>Go on with the note of {time}</source>
        <translation>Verder met de notitie van {time}</translation>
    </message>
    <message>
        <source>Take the note of {time} away</source>
        <translation>De notitie van {time} weghalen</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>The whole hearing</source>
        <translation>De hele zitting</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 notitie</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notities</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <source>Open exhibit {number}: {title}</source>
        <translation>Productie {number} openen: {title}</translation>
    </message>
</context>
<context>
    <name>SpeakingClock</name>
    <message>
        <source>The clock back to zero</source>
        <translation>De klok op nul</translation>
    </message>
    <message>
        <source>&amp;Stop the clock</source>
        <translation>Klok &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Start the clock</source>
        <translation>Klok &amp;starten</translation>
    </message>
    <message>
        <source>Spoken: {time}</source>
        <translation>Gesproken: {time}</translation>
    </message>
    <message>
        <source>planned here {here} of {total}</source>
        <translation>gepland {here} van {total}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} achter</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} voor</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op tijd</translation>
    </message>
</context>
</TS>
