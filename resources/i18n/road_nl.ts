<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weet het</translation>
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
    <name>Answering</name>
    <message>
        <source>Answer taken back</source>
        <translation>Antwoord teruggenomen</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Antwoord bewaard</translation>
    </message>
    <message>
        <source>Exhibits attached again</source>
        <translation>Producties weer gekoppeld</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Aantekening bewaard</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Een bestand toevoegen</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a child without a name</source>
        <translation>een kind zonder naam</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weet het</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>geen van deze</translation>
    </message>
</context>
<context>
    <name>ApprovalBar</name>
    <message>
        <source>Approve as the lawyer</source>
        <translation>Goedkeuren als advocaat</translation>
    </message>
    <message>
        <source>Approved by {lawyer}, {moment}</source>
        <translation>Goedgekeurd door {lawyer}, {moment}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Ask the lawyer to approve it.</source>
        <translation>Vraag de advocaat om dit goed te keuren.</translation>
    </message>
    <message>
        <source>To approve, say in Settings who works here.</source>
        <translation>Vul bij Instellingen in wie hier werkt; dan kunt u goedkeuren.</translation>
    </message>
</context>
<context>
    <name>ArgumentDetail</name>
    <message>
        <source>The argument</source>
        <translation>Het argument</translation>
    </message>
    <message>
        <source>In the filing, paragraphs {numbers}</source>
        <translation>In het processtuk, randnummers {numbers}</translation>
    </message>
    <message>
        <source>In the filing, paragraph {numbers}</source>
        <translation>In het processtuk, randnummer {numbers}</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Wacht op antwoord op</translation>
    </message>
    <message>
        <source>Open, because</source>
        <translation>Open, omdat</translation>
    </message>
    <message>
        <source>Closed, because</source>
        <translation>Gesloten, omdat</translation>
    </message>
    <message>
        <source>Not decided yet, because</source>
        <translation>Nog niet beslist, omdat</translation>
    </message>
    <message>
        <source>it fits every case of this kind</source>
        <translation>het past in elke zaak van deze soort</translation>
    </message>
    <message>
        <source>What makes it strong here</source>
        <translation>Wat het hier sterk maakt</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation>Bronnen vóór</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Bronnen tegen</translation>
    </message>
    <message>
        <source>What the landlord will say</source>
        <translation>Wat de verhuurder zal zeggen</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat daarop het antwoord is</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmiddelen</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Wat het vraagt</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>An argument of our own</source>
        <translation>Een eigen argument</translation>
    </message>
    <message>
        <source>Change our own argument</source>
        <translation>Eigen argument wijzigen</translation>
    </message>
    <message>
        <source>Own argument saved</source>
        <translation>Eigen argument bewaard</translation>
    </message>
    <message>
        <source>what it comes down to, for your own list</source>
        <translation>waar het op neerkomt, voor uw eigen lijst</translation>
    </message>
    <message>
        <source>as it stands in the filing</source>
        <translation>zoals het in het processtuk staat</translation>
    </message>
    <message>
        <source>Grounds of the claim</source>
        <translation>Gronden van de vordering</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>Fasen van de zaak</translation>
    </message>
    <message>
        <source>Type part of the citation</source>
        <translation>Typ een deel van de vindplaats</translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation>Bronnen vóór</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Bronnen tegen</translation>
    </message>
    <message>
        <source>No source against it is known</source>
        <translation>Er is geen bron ertegen bekend</translation>
    </message>
    <message>
        <source>one piece of evidence a line</source>
        <translation>één bewijsstuk per regel</translation>
    </message>
    <message>
        <source>Requests it supports</source>
        <translation>Verzoeken die het draagt</translation>
    </message>
    <message>
        <source>Type part of it</source>
        <translation>Typ een deel ervan</translation>
    </message>
    <message>
        <source>None ticked is all.</source>
        <translation>Niets aangevinkt is alles.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Name of the argument</source>
        <translation>Naam van het argument</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kopje</translation>
    </message>
    <message>
        <source>Step of the walk</source>
        <translation>Stap van de wandeling</translation>
    </message>
    <message>
        <source>It is open in a dossier where the answers are as you say here.</source>
        <translation>Het staat open in een dossier waarin de antwoorden zijn zoals u hier zegt.</translation>
    </message>
    <message>
        <source>Can be pleaded when</source>
        <translation>Kan worden bepleit als</translation>
    </message>
    <message>
        <source>Numbered paragraphs in Dutch. What stands between braces is filled in from the dossier.</source>
        <translation>Genummerde alinea’s in het Nederlands. Wat tussen accolades staat, wordt uit het dossier ingevuld.</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>Wat het schrijft</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop het rust</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>De wederpartij</translation>
    </message>
    <message>
        <source>What the landlord will say</source>
        <translation>Wat de verhuurder zal zeggen</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat daarop het antwoord is</translation>
    </message>
    <message>
        <source>Evidence and requests</source>
        <translation>Bewijs en verzoeken</translation>
    </message>
    <message>
        <source>Evidence to collect</source>
        <translation>Bewijs om te verzamelen</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Name a source against it, or tick that none is known.</source>
        <translation>Noem een bron ertegen, of vink aan dat er geen bekend is.</translation>
    </message>
    <message>
        <source>No source against it is known.</source>
        <translation>Er is geen bron ertegen bekend.</translation>
    </message>
</context>
<context>
    <name>ArgumentRows</name>
    <message>
        <source>approval taken back</source>
        <translation>goedkeuring ingetrokken</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
</context>
<context>
    <name>ArgumentsPage</name>
    <message>
        <source>Back to the arguments</source>
        <translation>Terug naar de argumenten</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Toon naar stand</translation>
    </message>
    <message>
        <source>Choose an argument</source>
        <translation>Kies een argument</translation>
    </message>
    <message>
        <source>At the left; here you see why it is open or closed.</source>
        <translation>Links; hier ziet u waarom het open of gesloten is.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search an argument</source>
        <translation>Zoek een argument</translation>
    </message>
    <message>
        <source>Show one step</source>
        <translation>Toon één stap</translation>
    </message>
    <message>
        <source>Arguments and requests</source>
        <translation>Argumenten en verzoeken</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>{open} open, {needs} need an answer, {closed} closed</source>
        <translation>{open} open, {needs} wachten op een antwoord, {closed} gesloten</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>elke stap</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Onbeslist gelaten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Put in all of the family</source>
        <translation>Alles van het gezin erin</translation>
    </message>
    <message>
        <source>Own words …</source>
        <translation>Eigen woorden …</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>De wederpartij</translation>
    </message>
    <message>
        <source>Interests of the family</source>
        <translation>Belangen van het gezin</translation>
    </message>
    <message>
        <source>Interests of the other side</source>
        <translation>Belangen van de wederpartij</translation>
    </message>
    <message>
        <source>Printed, in this order</source>
        <translation>Zo staat het in het processtuk</translation>
    </message>
    <message>
        <source>Enter puts it in, Delete leaves it out, Alt with an arrow moves it.</source>
        <translation>Enter zet erin, Delete laat weg, Alt met een pijltje verplaatst.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Nothing to weigh yet: answer the questions of the walk first.</source>
        <translation>Nog niets te wegen: beantwoord eerst de vragen van de wandeling.</translation>
    </message>
    <message>
        <source>Only one side is printed. Name the interest that you answer as well: a judge will.</source>
        <translation>Er staat maar één kant in. Noem ook het belang waarop u antwoordt: de rechter doet dat ook.</translation>
    </message>
    <message>
        <source>Nothing stands on the other side yet. Ask what the other side will bring forward.</source>
        <translation>Aan de andere kant staat nog niets. Vraag u af wat de wederpartij zal aanvoeren.</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Exhibits ({kinds})</source>
        <translation>Producties ({kinds})</translation>
    </message>
    <message>
        <source>Exhibit added</source>
        <translation>Productie toegevoegd</translation>
    </message>
    <message>
        <source>{name} cannot be read. Choose a file that is on this computer and open nowhere else.</source>
        <translation>{name} kan niet worden gelezen. Kies een bestand dat op deze computer staat en nergens anders open is.</translation>
    </message>
</context>
<context>
    <name>BurdenView</name>
    <message>
        <source>Who must prove what</source>
        <translation>Wie wat moet bewijzen</translation>
    </message>
    <message>
        <source>Nothing yet: fill in the ground and the stage of the case.</source>
        <translation>Nog niets: vul de grond en de fase van de zaak in.</translation>
    </message>
    <message>
        <source>Proof held</source>
        <translation>Bewijs aanwezig</translation>
    </message>
    <message>
        <source>Told, and not proved yet</source>
        <translation>Gesteld, nog zonder bewijs</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>The specific offer of proof</source>
        <translation>Het specifieke bewijsaanbod</translation>
    </message>
    <message>
        <source>No specific offer of proof yet: its arguments are not open, or have none.</source>
        <translation>Nog geen specifiek bewijsaanbod: de argumenten zijn niet open, of hebben er geen.</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>not in the filing: choose “{title}”</source>
        <translation>niet in het processtuk: kies ‘{title}’</translation>
    </message>
    <message>
        <source>not printed: “{title}”</source>
        <translation>niet geprint: ‘{title}’</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>you rest on it</source>
        <translation>u steunt erop</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Het is nu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>Toon “{title}”</translation>
    </message>
</context>
<context>
    <name>ChildWordsCard</name>
    <message>
        <source>Do these words go out as they are?</source>
        <translation>Gaan deze woorden zo de deur uit?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, ga door</translation>
    </message>
    <message>
        <source>A child&apos;s own words go out with this filing and its bundle. Weigh whether they must be shown.</source>
        <translation>Met dit processtuk en de bundel gaan woorden van een kind zelf mee. Weeg af of ze getoond moeten worden.</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Productie {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Randnummer {number}</translation>
    </message>
</context>
<context>
    <name>ChildrenCells</name>
    <message>
        <source>gap, {state}</source>
        <translation>leemte, {state}</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Back to the table</source>
        <translation>Terug naar de tabel</translation>
    </message>
    <message>
        <source>About these points</source>
        <translation>Over deze punten</translation>
    </message>
    <message>
        <source>For each child</source>
        <translation>Per kind</translation>
    </message>
    <message>
        <source>No children yet</source>
        <translation>Nog geen kinderen</translation>
    </message>
    <message>
        <source>Add the children of the family; each of them gets a column here.</source>
        <translation>Voeg de kinderen van het gezin toe; ieder kind krijgt hier een kolom.</translation>
    </message>
    <message>
        <source>Add the children</source>
        <translation>Kinderen toevoegen</translation>
    </message>
    <message>
        <source>No points here</source>
        <translation>Hier zijn geen punten</translation>
    </message>
    <message>
        <source>The law texts that this dossier is argued with hold no list of points for each child.</source>
        <translation>De rechtsteksten waarmee dit dossier is onderbouwd, hebben geen lijst met punten per kind.</translation>
    </message>
    <message>
        <source>Points of each child</source>
        <translation>Punten van ieder kind</translation>
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
        <source>no gaps</source>
        <translation>geen leemten</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>What cannot both be true</source>
        <translation>Wat niet samen waar kan zijn</translation>
    </message>
    <message>
        <source>This cannot both be true; it is kept until you decide what holds.</source>
        <translation>Dit kan niet samen waar zijn. Het blijft bewaard tot u kiest wat klopt.</translation>
    </message>
    <message>
        <source>And {count} more; first mend these.</source>
        <translation>En nog {count}; herstel eerst deze.</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>This answer is kept, but does not count now: another answer makes the question idle.</source>
        <translation>Dit antwoord blijft bewaard, maar telt nu niet mee: door een ander antwoord speelt deze vraag niet.</translation>
    </message>
    <message>
        <source>There is proof of both.</source>
        <translation>Voor beide is er bewijs.</translation>
    </message>
    <message>
        <source>{child} is born on {born}, and that day is still to come.</source>
        <translation>{child} is geboren op {born}, en die dag moet nog komen.</translation>
    </message>
    <message>
        <source>{child} is born on {born}, after the hearing of {hearing}.</source>
        <translation>{child} is geboren op {born}, na de zitting van {hearing}.</translation>
    </message>
    <message>
        <source>{child} is {stated} by what was said and {age} by the date of birth.</source>
        <translation>{child} is volgens de opgave {stated} en volgens de geboortedatum {age}.</translation>
    </message>
    <message>
        <source>{child} was heard on a day before it was born.</source>
        <translation>{child} is gehoord op een dag vóór de geboorte.</translation>
    </message>
    <message>
        <source>{child} was heard at an age that the date of birth contradicts.</source>
        <translation>{child} is gehoord op een leeftijd die niet klopt met de geboortedatum.</translation>
    </message>
    <message>
        <source>{child} and {other} bear one name and date of birth.</source>
        <translation>{child} en {other} hebben dezelfde naam en geboortedatum.</translation>
    </message>
    <message>
        <source>The tenancy began on {since}, and that day is still to come.</source>
        <translation>De huur begon op {since}, en die dag moet nog komen.</translation>
    </message>
    <message>
        <source>The tenancy began on {since}, before any of the tenants was born.</source>
        <translation>De huur begon op {since}, voordat een van de huurders was geboren.</translation>
    </message>
    <message>
        <source>The ledger shows {counted} of arrears, more than the {claimed} that is claimed.</source>
        <translation>Volgens het overzicht per maand is de achterstand {counted}: meer dan de {claimed} die wordt gevorderd.</translation>
    </message>
    <message>
        <source>{first} on {day} comes after {then} on {other}.</source>
        <translation>{first} op {day} komt na {then} op {other}.</translation>
    </message>
    <message>
        <source>the summons</source>
        <translation>de dagvaarding</translation>
    </message>
    <message>
        <source>the roll date</source>
        <translation>de roldatum</translation>
    </message>
    <message>
        <source>the hearing</source>
        <translation>de zitting</translation>
    </message>
    <message>
        <source>the judgment</source>
        <translation>het vonnis</translation>
    </message>
    <message>
        <source>the eviction</source>
        <translation>de ontruiming</translation>
    </message>
    <message>
        <source>The judgment is of {day}, and that day is still to come.</source>
        <translation>Het vonnis is van {day}, en die dag moet nog komen.</translation>
    </message>
    <message>
        <source>This answer is about somebody of whom it is not asked, and prints nowhere: {question}</source>
        <translation>Dit antwoord gaat over iemand van wie het niet wordt gevraagd, en komt nergens in het stuk: {question}</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>How the rules are joined</source>
        <translation>Hoe de regels samenhangen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Rules about a child must hold for one and the same child.</source>
        <translation>Regels over een kind moeten voor een en hetzelfde kind gelden.</translation>
    </message>
    <message>
        <source>Without a rule the argument fits every case of its grounds and stages.</source>
        <translation>Zonder regel past het argument bij elke zaak van zijn gronden en fasen.</translation>
    </message>
    <message>
        <source>Write it as rules instead</source>
        <translation>Schrijf het in plaats daarvan als regels</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>deze gelden alle</translation>
    </message>
    <message>
        <source>at least one holds</source>
        <translation>er geldt er ten minste één</translation>
    </message>
    <message>
        <source>Choose a question and its answer, or drop this rule.</source>
        <translation>Kies een vraag en het antwoord, of haal deze regel weg.</translation>
    </message>
    <message>
        <source>This condition has another shape than rules can show; it is kept as it is.</source>
        <translation>Deze voorwaarde heeft een andere vorm dan regels kunnen tonen; zij blijft zoals zij is.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>it fits every case of this kind</source>
        <translation>het past in elke zaak van deze soort</translation>
    </message>
    <message>
        <source>the opposite of this</source>
        <translation>het tegendeel hiervan</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>al deze</translation>
    </message>
    <message>
        <source>at least one of these</source>
        <translation>ten minste één van deze</translation>
    </message>
    <message>
        <source>for each child</source>
        <translation>voor elk kind</translation>
    </message>
    <message>
        <source>for at least one child</source>
        <translation>voor ten minste één kind</translation>
    </message>
    <message>
        <source>for each adult</source>
        <translation>voor elke volwassene</translation>
    </message>
    <message>
        <source>for at least one adult</source>
        <translation>voor minstens één volwassene</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translation>niet: {answer}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>minder dan {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>ten hoogste {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>meer dan {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>ten minste {value}</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>approval taken back: {what}</source>
        <translation>goedkeuring ingetrokken: {what}</translation>
    </message>
    <message>
        <source>now open: {what}</source>
        <translation>nu open: {what}</translation>
    </message>
    <message>
        <source>no longer open: {what}</source>
        <translation>niet meer open: {what}</translation>
    </message>
    <message>
        <source>does not count now: {what}</source>
        <translation>telt nu niet mee: {what}</translation>
    </message>
    <message>
        <source>counts again: {what}</source>
        <translation>telt weer mee: {what}</translation>
    </message>
    <message>
        <source>said of the other answer and let go: {what}</source>
        <translation>hoorde bij het andere antwoord en is losgelaten: {what}</translation>
    </message>
    <message>
        <source>The weighing</source>
        <translation>De afweging</translation>
    </message>
    <message>
        <source>{shown} and {rest} more</source>
        <translation>{shown} en nog {rest}</translation>
    </message>
</context>
<context>
    <name>CountingBar</name>
    <message>
        <source>How far the counting is</source>
        <translation>Hoe ver het rekenen is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Verder rekenen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Deze melding wegdoen</translation>
    </message>
    <message>
        <source>Law or calendar changed: deadlines are counted anew, {done} of {count} dossiers</source>
        <translation>Wet of kalender is veranderd: termijnen worden opnieuw berekend, {done} van {count} dossiers</translation>
    </message>
    <message>
        <source>Stopped: of {count} dossiers the deadlines are still counted by the law or calendar of before.</source>
        <translation>Gestopt: van {count} dossiers zijn de termijnen nog berekend met de wet of kalender van daarvoor.</translation>
    </message>
    <message>
        <source>Law or calendar changed: 1 deadline moved.</source>
        <translation>Wet of kalender is veranderd: 1 termijn is verschoven.</translation>
    </message>
    <message>
        <source>Law or calendar changed: {count} deadlines moved.</source>
        <translation>Wet of kalender is veranderd: {count} termijnen zijn verschoven.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde leggen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Onbeslist</translation>
    </message>
</context>
<context>
    <name>DossiersCard</name>
    <message>
        <source>How far the comparing is</source>
        <translation>Hoe ver het vergelijken is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Dossiers with other law texts</source>
        <translation>Dossiers met andere rechtsteksten</translation>
    </message>
    <message>
        <source>A dossier keeps the texts it was argued with, until somebody goes on with the new ones.</source>
        <translation>Een dossier houdt de teksten waarmee het is bepleit, tot iemand verdergaat met de nieuwe.</translation>
    </message>
    <message>
        <source>Comparing: {dossier}</source>
        <translation>Vergelijken: {dossier}</translation>
    </message>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
    <message>
        <source>Stopped before all dossiers were compared.</source>
        <translation>Gestopt voordat alle dossiers waren vergeleken.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergelijken …</translation>
    </message>
    <message>
        <source>None: every dossier is argued with the law texts in use.</source>
        <translation>Geen: elk dossier is bepleit met de rechtsteksten in gebruik.</translation>
    </message>
    <message>
        <source>It cannot be read; put back a backup.</source>
        <translation>Het is niet te lezen; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} wijzigingen</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>The answer was “{answer}”: {held}. That was said of that answer, and is let go.</source>
        <translation>Het antwoord was “{answer}”: {held}. Dat hoorde bij dat antwoord en is losgelaten.</translation>
    </message>
    <message>
        <source>Exhibit {number} shows this too</source>
        <translation>Productie {number} toont ook dit</translation>
    </message>
    <message>
        <source>Exhibits {numbers} show this too</source>
        <translation>Producties {numbers} tonen ook dit</translation>
    </message>
    <message>
        <source>{shows}: attach to this answer again, as seen in a document</source>
        <translation>{shows}: weer aan dit antwoord koppelen, als gezien in een stuk</translation>
    </message>
</context>
<context>
    <name>EarlierAnswer</name>
    <message>
        <source>Attach the same exhibits again</source>
        <translation>Dezelfde producties weer koppelen</translation>
    </message>
</context>
<context>
    <name>EcliEntry</name>
    <message>
        <source>Typed or pasted, also as a link; leave it empty for a statute.</source>
        <translation>Getypt of geplakt, ook als link; laat leeg bij een wet.</translation>
    </message>
    <message>
        <source>Fill in court and year</source>
        <translation>Gerecht en jaar invullen</translation>
    </message>
    <message>
        <source>The library has this judgment already: {citation}</source>
        <translation>De bibliotheek heeft deze uitspraak al: {citation}</translation>
    </message>
    <message>
        <source>✓ Well written: {court}, {year}</source>
        <translation>✓ Goed geschreven: {court}, {year}</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>The entry at hand</source>
        <translation>Het gekozen punt</translation>
    </message>
    <message>
        <source>It prints</source>
        <translation>Zo komt het in het processtuk</translation>
    </message>
    <message>
        <source>Choose an entry above: here you see its facts and what weakens it.</source>
        <translation>Kies hierboven een punt: hier staan dan de feiten en wat het verzwakt.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Erin zetten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Woorden wijzigen</translation>
    </message>
    <message>
        <source>A fact it rests on is disputed: put it in only if you mean to name it.</source>
        <translation>Een feit waarop het rust, is betwist: zet het er alleen in als u het wilt noemen.</translation>
    </message>
    <message>
        <source>Nothing proves it yet: it stands on a word alone.</source>
        <translation>Nog niets bewijst het: het rust op een enkel woord.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>no fact of the dossier</source>
        <translation>geen feit uit het dossier</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>EquatedCard</name>
    <message>
        <source>for example Stcrt., year and number</source>
        <translation>bijvoorbeeld Stcrt., jaar en nummer</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hoe zeker dit is</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Deze dag toevoegen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Waar dit gelezen is</translation>
    </message>
    <message>
        <source>Days equated with a holiday</source>
        <translation>Gelijkgestelde dagen</translation>
    </message>
    <message>
        <source>A decree may equate days with a holiday (art. 3(3) Algemene termijnenwet): then no term that the Act extends ends on them. Add those of a newer decree here; all deadlines are counted anew at once.</source>
        <translation>Een besluit kan dagen met een feestdag gelijkstellen (art. 3 lid 3 Algemene termijnenwet): een termijn die onder die wet valt, eindigt dan niet op zo&apos;n dag. Voeg hier de dagen uit een nieuwer besluit toe; alle termijnen worden meteen opnieuw berekend.</translation>
    </message>
    <message>
        <source>In the law texts: {sources}.</source>
        <translation>In de wetteksten: {sources}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{days}; whether there are more is not known</source>
        <translation>{days}; of er meer zijn, is niet bekend</translation>
    </message>
    <message>
        <source>not known; terms are counted without such days, and say so</source>
        <translation>niet bekend; termijnen worden zonder zulke dagen berekend, en melden dat</translation>
    </message>
    <message>
        <source>From the law texts ({how})</source>
        <translation>Uit de wetteksten ({how})</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>That there are no more was said by {who} on {day}</source>
        <translation>Dat er niet meer zijn, is opgegeven door {who} op {day}</translation>
    </message>
    <message>
        <source>{decree} ({how}); last changed by {who} on {day}</source>
        <translation>{decree} ({how}); laatst gewijzigd door {who} op {day}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>{day} verwijderen</translation>
    </message>
    <message>
        <source>There are no more</source>
        <translation>Meer zijn er niet</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Er zijn er geen</translation>
    </message>
    <message>
        <source>Not known after all</source>
        <translation>Toch niet bekend</translation>
    </message>
    <message>
        <source>Type the day first.</source>
        <translation>Vul eerst de dag in.</translation>
    </message>
    <message>
        <source>Say where the day was read: the number of the decree in the Staatscourant.</source>
        <translation>Vul in waar de dag gelezen is: het nummer van het besluit in de Staatscourant.</translation>
    </message>
    <message>
        <source>{day} counts as a holiday for terms</source>
        <translation>{day} telt voor termijnen als feestdag</translation>
    </message>
    <message>
        <source>{day} counts as a holiday no more</source>
        <translation>{day} telt niet meer als feestdag</translation>
    </message>
    <message>
        <source>The equated days of {year} are known</source>
        <translation>De gelijkgestelde dagen van {year} zijn bekend</translation>
    </message>
    <message>
        <source>The equated days of {year} are not known</source>
        <translation>De gelijkgestelde dagen van {year} zijn niet bekend</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>One event</source>
        <translation>Eén gebeurtenis</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Wat er gebeurde, in één zin</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Hoe zeker is het?</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Deze gebeurtenis verwijderen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Event saved</source>
        <translation>Gebeurtenis bewaard</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>Gebeurtenis verwijderd</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>One exhibit</source>
        <translation>Eén productie</translation>
    </message>
    <message>
        <source>As it stands in the list of exhibits</source>
        <translation>Zoals in de productielijst</translation>
    </message>
    <message>
        <source>Holds a child&apos;s own words</source>
        <translation>Bevat woorden van een kind zelf</translation>
    </message>
    <message>
        <source>Weigh whether the other side must see this: a child can be harmed by what it said. The judge can hear the child, or read it, without the parties.</source>
        <translation>Weeg af of de wederpartij dit moet zien: wat een kind zei, kan het kind schaden. De rechter kan het kind ook zelf horen, of het stuk lezen zonder partijen.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Omhoog</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Omlaag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Datum van het stuk</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Genoemd in</translation>
    </message>
    <message>
        <source>It proves</source>
        <translation>Bewijst</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Productie {number}</translation>
    </message>
    <message>
        <source>There is no file; bring it in and take this one out.</source>
        <translation>Er is geen bestand; voeg het toe en haal deze eruit.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pagina’s</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>randnummer {number}</translation>
    </message>
    <message>
        <source>nowhere in the draft yet</source>
        <translation>nog nergens in het concept</translation>
    </message>
    <message>
        <source>nothing yet; tick it at an answer in the walk or the facts</source>
        <translation>nog niets; vink de productie aan bij een antwoord in de wandeling of bij de feiten</translation>
    </message>
    <message>
        <source>Exhibit saved</source>
        <translation>Productie bewaard</translation>
    </message>
    <message>
        <source>Exhibit taken out</source>
        <translation>Productie eruit gehaald</translation>
    </message>
</context>
<context>
    <name>ExhibitPaper</name>
    <message>
        <source>There is no file.</source>
        <translation>Er is geen bestand.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
</context>
<context>
    <name>ExhibitRows</name>
    <message>
        <source>no file</source>
        <translation>geen bestand</translation>
    </message>
    <message>
        <source>{detail}; handed in</source>
        <translation>{detail}; ingediend</translation>
    </message>
    <message>
        <source>Exhibit {number}: {title}, {detail}</source>
        <translation>Productie {number}: {title}, {detail}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>mentioned nowhere</source>
        <translation>nergens genoemd</translation>
    </message>
    <message>
        <source>in paragraph {numbers}</source>
        <translation>in randnummer {numbers}</translation>
    </message>
    <message>
        <source>in paragraphs {numbers}</source>
        <translation>in randnummers {numbers}</translation>
    </message>
</context>
<context>
    <name>ExhibitTicks</name>
    <message>
        <source>No exhibits yet</source>
        <translation>Nog geen producties</translation>
    </message>
</context>
<context>
    <name>ExhibitsPage</name>
    <message>
        <source>Bring in files …</source>
        <translation>Bestanden toevoegen …</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Producties</translation>
    </message>
    <message>
        <source>The pages of the exhibit</source>
        <translation>De pagina’s van de productie</translation>
    </message>
    <message>
        <source>No exhibits yet</source>
        <translation>Nog geen producties</translation>
    </message>
    <message>
        <source>Drop PDF, Word, JPEG or PNG files here. They are kept encrypted; the first one becomes exhibit 1.</source>
        <translation>Sleep PDF-, Word-, JPEG- of PNG-bestanden hierheen. Ze worden versleuteld bewaard; het eerste wordt productie 1.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Exhibits in order</source>
        <translation>Producties op volgorde</translation>
    </message>
    <message>
        <source>Drop files here, or press Ctrl+O</source>
        <translation>Sleep bestanden hierheen, of druk op Ctrl+O</translation>
    </message>
    <message>
        <source>{count} exhibits, {pages} pages</source>
        <translation>{count} producties, {pages} pagina’s</translation>
    </message>
    <message>
        <source>{text}; {count} coming in …</source>
        <translation>{text}; nog {count} onderweg …</translation>
    </message>
    <message>
        <source>Exhibit {number} was handed in under this number and keeps it</source>
        <translation>Productie {number} is onder dit nummer ingediend en houdt dat</translation>
    </message>
    <message>
        <source>Exhibit {old} stays where it is</source>
        <translation>Productie {old} blijft staan</translation>
    </message>
    <message>
        <source>Exhibit {old} becomes {new}; {first} becomes {then}</source>
        <translation>Productie {old} wordt {new}; {first} wordt {then}</translation>
    </message>
    <message>
        <source>Exhibit {old} becomes {new}; {first} to {last} become {then} to {until}</source>
        <translation>Productie {old} wordt {new}; {first} t/m {last} worden {then} t/m {until}</translation>
    </message>
    <message>
        <source>Exhibit taken out</source>
        <translation>Productie eruit gehaald</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>no proof</source>
        <translation>geen bewijs</translation>
    </message>
    <message>
        <source>does not count now</source>
        <translation>telt nu niet mee</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Back to the table</source>
        <translation>Terug naar de tabel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Producties</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Zoek in de tabel</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Milder means</source>
        <translation>Lichtere middelen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>{all} facts, {weak} without proof (used and still to prove: {needed})</source>
        <translation>{all} feiten, {weak} zonder bewijs (gebruikt en nog te bewijzen: {needed})</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Gebeurtenis toevoegen</translation>
    </message>
    <message>
        <source>Add a milder means</source>
        <translation>Lichter middel toevoegen</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Nog geen feiten</translation>
    </message>
    <message>
        <source>Answers given in the walk come to stand here, with their proof.</source>
        <translation>Antwoorden uit de wandeling komen hier te staan, met hun bewijs.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen gebeurtenissen</translation>
    </message>
    <message>
        <source>Add what happened, day by day; the filing tells it in order.</source>
        <translation>Voeg toe wat er gebeurde, dag voor dag; het processtuk vertelt het op volgorde.</translation>
    </message>
    <message>
        <source>No milder means yet</source>
        <translation>Nog geen lichtere middelen</translation>
    </message>
    <message>
        <source>What was offered short of eviction, by whom, and how it was answered.</source>
        <translation>Wat is aangeboden om ontruiming te voorkomen, door wie, en hoe daarop is gereageerd.</translation>
    </message>
    <message>
        <source>Nothing is recorded as not known</source>
        <translation>Niets staat als onbekend genoteerd</translation>
    </message>
    <message>
        <source>Where nobody knows an answer, say so in the walk; it is then listed here to find out.</source>
        <translation>Weet niemand het antwoord, zeg dat dan in de wandeling; het staat dan hier om uit te zoeken.</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Gebeurtenis toegevoegd</translation>
    </message>
    <message>
        <source>Milder means added</source>
        <translation>Lichter middel toegevoegd</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message>
        <source>Show the page</source>
        <translation>Pagina tonen</translation>
    </message>
    <message>
        <source>Write Word, PDF and bundle …</source>
        <translation>Word, PDF en bundel maken …</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Processtuk</translation>
    </message>
    <message>
        <source>Kind of filing</source>
        <translation>Soort processtuk</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} randnummers</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Maken …</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Openen in Word</translation>
    </message>
    <message>
        <source>Your words saved</source>
        <translation>Uw tekst bewaard</translation>
    </message>
    <message>
        <source>The program&apos;s words again</source>
        <translation>De tekst van het programma terug</translation>
    </message>
    <message>
        <source>Paragraph left out</source>
        <translation>Randnummer weggelaten</translation>
    </message>
    <message>
        <source>Ticked as read</source>
        <translation>Aangevinkt als gelezen</translation>
    </message>
    <message>
        <source>Write into which folder?</source>
        <translation>In welke map?</translation>
    </message>
</context>
<context>
    <name>FilingsToLookAt</name>
    <message>
        <source>Filings to look at</source>
        <translation>Processtukken om te bekijken</translation>
    </message>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
    <message>
        <source>changed in Word</source>
        <translation>gewijzigd in Word</translation>
    </message>
    <message>
        <source>1 paragraph rests on what changed</source>
        <translation>1 alinea steunt op wat is gewijzigd</translation>
    </message>
    <message>
        <source>{count} paragraphs rest on what changed</source>
        <translation>{count} alinea’s steunen op wat is gewijzigd</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>What must be found out</source>
        <translation>Wat moet worden uitgezocht</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>Wat het begrenst</translation>
    </message>
    <message>
        <source>What the dossier says</source>
        <translation>Wat het dossier zegt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the answer to: {question}</source>
        <translation>Het antwoord wijzigen op: {question}</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Nog te vragen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Aan wie te vragen</translation>
    </message>
    <message>
        <source>It is known with proof: the letters do not ask it again.</source>
        <translation>Dit is met bewijs bekend: de brieven vragen er niet meer naar.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>To the letter to {whom}</source>
        <translation>Naar de brief aan {whom}</translation>
    </message>
    <message>
        <source>What pleads it</source>
        <translation>Wat het aanvoert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>“{title}” tonen</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Randnummer {number}</translation>
    </message>
    <message>
        <source>To paragraph {number} of the filing</source>
        <translation>Naar randnummer {number} van het processtuk</translation>
    </message>
    <message>
        <source>To be written once it is known: {questions}</source>
        <translation>Te schrijven zodra het bekend is: {questions}</translation>
    </message>
    <message>
        <source>To think of, never to measure: no score, and not for the filing.</source>
        <translation>Om aan te denken, niet om te meten: geen score, en niet voor het processtuk.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>nog niets bekend</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Letters to write</source>
        <translation>Te schrijven brieven</translation>
    </message>
    <message>
        <source>your words; the facts changed since</source>
        <translation>uw woorden; de feiten zijn sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>{asks} · your words</source>
        <translation>{asks} · uw woorden</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing known yet</source>
        <translation>nog niets bekend</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>deels bekend</translation>
    </message>
    <message>
        <source>no child entered yet</source>
        <translation>nog geen kind ingevuld</translation>
    </message>
    <message>
        <source>not asked as things stand</source>
        <translation>nu niet aan de orde</translation>
    </message>
    <message>
        <source>answered, with proof</source>
        <translation>beantwoord, met bewijs</translation>
    </message>
    <message>
        <source>answered, not all proved</source>
        <translation>beantwoord, niet alles bewezen</translation>
    </message>
    <message>
        <source>answered in the intake</source>
        <translation>beantwoord in de intake</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>de cliënt</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>de wederpartij</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>de gemeente</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>de school</translation>
    </message>
    <message>
        <source>the care provider</source>
        <translation>de zorgverlener</translation>
    </message>
    <message>
        <source>youth care</source>
        <translation>de jeugdhulp</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>het gerecht</translation>
    </message>
    <message>
        <source>Letter to {whom}</source>
        <translation>Brief aan {whom}</translation>
    </message>
    <message>
        <source>Letter to {whom} about {child}</source>
        <translation>Brief aan {whom} over {child}</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 vraag</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} vragen</translation>
    </message>
    <message>
        <source>from the intake</source>
        <translation>uit de intake</translation>
    </message>
    <message>
        <source>how is not written down</source>
        <translation>hoe is niet genoteerd</translation>
    </message>
    <message>
        <source>heard by {whom}</source>
        <translation>gehoord door {whom}</translation>
    </message>
    <message>
        <source>by whom is not written down</source>
        <translation>door wie is niet genoteerd</translation>
    </message>
    <message>
        <source>the day is not written down</source>
        <translation>de dag is niet genoteerd</translation>
    </message>
    <message>
        <source>{age} years old then</source>
        <translation>toen {age} jaar</translation>
    </message>
    <message>
        <source>the age is not written down</source>
        <translation>de leeftijd is niet genoteerd</translation>
    </message>
    <message>
        <source>One question is not in it: {lacks}</source>
        <translation>Eén vraag staat er niet in: {lacks}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Write the letters</source>
        <translation>Brieven schrijven</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Terug naar de punten</translation>
    </message>
    <message>
        <source>What the judge must find out</source>
        <translation>Wat de rechter moet nagaan</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Tonen naar stand</translation>
    </message>
    <message>
        <source>Choose a point</source>
        <translation>Kies een punt</translation>
    </message>
    <message>
        <source>At the left; here you see what is known and whom to ask.</source>
        <translation>Links; hier ziet u wat bekend is en aan wie u iets kunt vragen.</translation>
    </message>
    <message>
        <source>No points here</source>
        <translation>Hier zijn geen punten</translation>
    </message>
    <message>
        <source>The law texts that this dossier is argued with hold no list of what a judge must find out.</source>
        <translation>De rechtsteksten waarmee dit dossier is onderbouwd, hebben geen lijst van wat een rechter moet nagaan.</translation>
    </message>
    <message>
        <source>Points and letters</source>
        <translation>Punten en brieven</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Over deze lijst</translation>
    </message>
    <message>
        <source>{answered} answered, {partly} in part, {open} unknown</source>
        <translation>{answered} beantwoord, {partly} deels, {open} onbekend</translation>
    </message>
</context>
<context>
    <name>Foreseen</name>
    <message>
        <source>opens and closes nothing</source>
        <translation>opent en sluit niets</translation>
    </message>
    <message>
        <source>also {ground}</source>
        <translation>ook {ground}</translation>
    </message>
    <message>
        <source>without {ground}</source>
        <translation>zonder {ground}</translation>
    </message>
    <message>
        <source>opens {what}</source>
        <translation>opent {what}</translation>
    </message>
    <message>
        <source>closes {what}</source>
        <translation>sluit {what}</translation>
    </message>
    <message>
        <source>makes {what} wait for an answer</source>
        <translation>laat {what} op een antwoord wachten</translation>
    </message>
    <message>
        <source>possible then: {count}</source>
        <translation>dan nog mogelijk: {count}</translation>
    </message>
    <message>
        <source>{count} arguments</source>
        <translation>{count} argumenten</translation>
    </message>
</context>
<context>
    <name>GapDetail</name>
    <message>
        <source>The gap</source>
        <translation>De leemte</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat daarop het antwoord is</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmiddelen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Ga erheen: {what}</translation>
    </message>
    <message>
        <source>The questions behind it</source>
        <translation>De vragen erachter</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Wat ervan afhangt</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Contradictions</source>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>What the judge will ask</source>
        <translation>Wat de rechter zal vragen</translation>
    </message>
    <message>
        <source>Claims without proof</source>
        <translation>Stellingen zonder bewijs</translation>
    </message>
    <message>
        <source>Not decided or approved</source>
        <translation>Niet beslist of goedgekeurd</translation>
    </message>
    <message>
        <source>Exhibits mentioned nowhere</source>
        <translation>Producties die nergens worden genoemd</translation>
    </message>
    <message>
        <source>Paragraphs without a fact</source>
        <translation>Alinea’s zonder feit</translation>
    </message>
    <message>
        <source>Sources not read yet</source>
        <translation>Nog niet gelezen bronnen</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weet het</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation>kan niet allebei waar zijn</translation>
    </message>
    <message>
        <source>It is kept until you decide what holds; the other side will point at it.</source>
        <translation>Het blijft staan tot u beslist wat klopt; de wederpartij zal erop wijzen.</translation>
    </message>
    <message>
        <source>open, and nobody decided</source>
        <translation>open, en niemand heeft beslist</translation>
    </message>
    <message>
        <source>The facts open this argument: choose it or set it aside.</source>
        <translation>De feiten openen dit argument: kies het of leg het terzijde.</translation>
    </message>
    <message>
        <source>chosen, and no lawyer approved it</source>
        <translation>gekozen, en door geen advocaat goedgekeurd</translation>
    </message>
    <message>
        <source>A lawyer must look at a chosen argument before the filing goes out.</source>
        <translation>Een advocaat moet een gekozen argument bekijken voordat het stuk de deur uitgaat.</translation>
    </message>
    <message>
        <source>The weighing</source>
        <translation>De afweging</translation>
    </message>
    <message>
        <source>printed, and no lawyer approved it</source>
        <translation>wordt afgedrukt, en geen advocaat keurde haar goed</translation>
    </message>
    <message>
        <source>A lawyer must look at what is weighed before the filing goes out.</source>
        <translation>Een advocaat moet de afweging bekijken voordat het stuk de deur uitgaat.</translation>
    </message>
    <message>
        <source>Exhibit {number}: {title}</source>
        <translation>Productie {number}: {title}</translation>
    </message>
    <message>
        <source>shows a fact that no paragraph tells</source>
        <translation>toont een feit dat in geen alinea staat</translation>
    </message>
    <message>
        <source>An answer rests on it, but no paragraph of the filing mentions it.</source>
        <translation>Een antwoord rust erop, maar geen alinea van het stuk noemt haar.</translation>
    </message>
    <message>
        <source>no fact rests on it</source>
        <translation>er rust geen feit op</translation>
    </message>
    <message>
        <source>No answer rests on it and no paragraph mentions it: tie it to a fact or leave it out.</source>
        <translation>Er rust geen antwoord op en geen alinea noemt haar: koppel haar aan een feit of laat haar weg.</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>rests on no fact, source or exhibit</source>
        <translation>rust op geen feit, bron of productie</translation>
    </message>
    <message>
        <source>Nothing of this family carries it: add the fact, or say why it needs none.</source>
        <translation>Niets van dit gezin draagt haar: voeg het feit toe, of zeg waarom dat niet nodig is.</translation>
    </message>
    <message>
        <source>nothing is printed about it</source>
        <translation>er wordt niets over afgedrukt</translation>
    </message>
    <message>
        <source>Somebody may know: ask the client, the other side or an office.</source>
        <translation>Misschien weet iemand het: vraag het de cliënt, de wederpartij of een instantie.</translation>
    </message>
    <message>
        <source>Nothing in the dossier shows it if it is denied: bring in a document or a witness.</source>
        <translation>Bij betwisting blijkt het nergens uit: breng een stuk in of noem een getuige.</translation>
    </message>
    <message>
        <source>A chosen argument cites it, and nobody here read it: it is not printed until then.</source>
        <translation>Een gekozen argument haalt deze bron aan en niemand hier heeft haar gelezen: tot dan wordt zij niet afgedrukt.</translation>
    </message>
    <message>
        <source>its text was read in an older version</source>
        <translation>gelezen in een oudere versie</translation>
    </message>
    <message>
        <source>A chosen argument cites it: check that the text of today still says so.</source>
        <translation>Een gekozen argument haalt deze bron aan: controleer of de tekst van vandaag dit nog zegt.</translation>
    </message>
    <message>
        <source>the filing needs it</source>
        <translation>het stuk heeft dit nodig</translation>
    </message>
    <message>
        <source>Without it the filing is not complete.</source>
        <translation>Zonder dit is het stuk niet compleet.</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>Gaps</source>
        <translation>Leemten</translation>
    </message>
    <message>
        <source>Show one kind</source>
        <translation>Toon één soort</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Geen leemten</translation>
    </message>
    <message>
        <source>All that is claimed is proved, decided and read. Look again after the next answer.</source>
        <translation>Alles wat wordt gesteld is bewezen, beslist en gelezen. Kijk na het volgende antwoord opnieuw.</translation>
    </message>
    <message>
        <source>To the filing</source>
        <translation>Naar het processtuk</translation>
    </message>
    <message>
        <source>Gaps by kind; Enter leads to the place</source>
        <translation>Leemten per soort; Enter brengt u naar de plaats</translation>
    </message>
    <message>
        <source>all  {count}</source>
        <translation>alle  {count}</translation>
    </message>
    <message>
        <source>Questions the judge will ask: {asked} · other gaps: {others}</source>
        <translation>Vragen die de rechter zal stellen: {asked} · andere leemten: {others}</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Seal and note it</source>
        <translation>Verzegelen en vastleggen</translation>
    </message>
    <message>
        <source>Seal as written</source>
        <translation>Verzegelen zoals geschreven</translation>
    </message>
    <message>
        <source>Seal as they stand now</source>
        <translation>Verzegelen zoals ze er nu staan</translation>
    </message>
    <message>
        <source>Seal other files …</source>
        <translation>Andere bestanden verzegelen …</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>Sealed are the files as they were written: {names}</source>
        <translation>Verzegeld worden de bestanden zoals ze zijn geschreven: {names}</translation>
    </message>
    <message>
        <source>Changed since it was written: {names}. Which files were handed in?</source>
        <translation>Gewijzigd sinds het schrijven: {names}. Welke bestanden zijn ingediend?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Handed in and sealed: the exhibits keep their numbers</source>
        <translation>Ingediend en verzegeld: de producties houden hun nummer</translation>
    </message>
    <message>
        <source>Which files were handed in?</source>
        <translation>Welke bestanden zijn ingediend?</translation>
    </message>
</context>
<context>
    <name>IntakeFirst</name>
    <message>
        <source>First fill in the intake</source>
        <translation>Eerst de intake invullen</translation>
    </message>
    <message>
        <source>First: what is the case about?</source>
        <translation>Eerst: waar gaat de zaak over?</translation>
    </message>
    <message>
        <source>What the walk asks depends on the ground of the claim and the stage of the case. Fill in what is missing; after that it goes on here by itself.</source>
        <translation>Wat de wandeling vraagt, hangt af van de grond van de vordering en de fase van de zaak. Vul in wat ontbreekt; daarna gaat zij hier vanzelf verder.</translation>
    </message>
    <message>
        <source>First a line of the intake</source>
        <translation>Eerst een regel van de intake</translation>
    </message>
    <message>
        <source>This stands in family and home, and more hangs on it than on any question left here. You can also go on without it.</source>
        <translation>Dit staat bij Gezin en woning, en er hangt meer van af dan van elke vraag die hier nog openstaat. U kunt ook zonder verder.</translation>
    </message>
    <message>
        <source>One argument waits for it.</source>
        <translation>Eén argument wacht erop.</translation>
    </message>
    <message>
        <source>{count} arguments wait for it.</source>
        <translation>{count} argumenten wachten erop.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Fill in: {question}</source>
        <translation>Invullen: {question}</translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message>
        <source>The issues with their two sides</source>
        <translation>De geschilpunten met beide kanten</translation>
    </message>
    <message>
        <source>No argument is open yet.</source>
        <translation>Er is nog geen argument open.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: these are open.</source>
        <translation>Er is nog niets gekozen: deze staan open.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>no fact of its own</source>
        <translation>geen eigen feit</translation>
    </message>
    <message>
        <source>What the other side will say</source>
        <translation>Wat de wederpartij zal zeggen</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The judge must find this out: {what}</source>
        <translation>De rechter moet dit nagaan: {what}</translation>
    </message>
    <message>
        <source>told, and not proved</source>
        <translation>gesteld, niet bewezen</translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <translation>nog niets gesteld</translation>
    </message>
    <message>
        <source>The family must bring this forward: {what}</source>
        <translation>Het gezin moet dit aanvoeren: {what}</translation>
    </message>
    <message>
        <source>It weakens “{title}”, which is chosen: have an answer ready.</source>
        <translation>Het verzwakt “{title}”, dat is gekozen: heb een antwoord klaar.</translation>
    </message>
    <message>
        <source>weakens: {title}</source>
        <translation>verzwakt: {title}</translation>
    </message>
    <message>
        <source>The other side disputes it. An exhibit speaks to it: say in the filing what it shows.</source>
        <translation>De wederpartij betwist het. Er is een productie over: zeg in het stuk wat die toont.</translation>
    </message>
    <message>
        <source>The other side disputes it, and nothing in the dossier shows it yet.</source>
        <translation>De wederpartij betwist het en niets in het dossier toont het al.</translation>
    </message>
    <message>
        <source>disputed, an exhibit is there</source>
        <translation>betwist, er is een productie</translation>
    </message>
    <message>
        <source>disputed, no proof</source>
        <translation>betwist, geen bewijs</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>The ladder of proportionality</source>
        <translation>De ladder van evenredigheid</translation>
    </message>
    <message>
        <source>The law texts that this dossier is argued with hold no ladder.</source>
        <translation>In de rechtsteksten van dit dossier staat geen ladder.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>{title}: needs an answer</source>
        <translation>{title}: antwoord nodig</translation>
    </message>
    <message>
        <source>{title}: open, not chosen</source>
        <translation>{title}: open, niet gekozen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Milder means in the dossier</source>
        <translation>Lichtere middelen in het dossier</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
</context>
<context>
    <name>LawArgument</name>
    <message>
        <source>The argument</source>
        <translation>Het argument</translation>
    </message>
    <message>
        <source>Can be pleaded when</source>
        <translation>Kan worden bepleit als</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>Wat het schrijft</translation>
    </message>
    <message>
        <source>What the landlord will say</source>
        <translation>Wat de verhuurder zal zeggen</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat daarop het antwoord is</translation>
    </message>
    <message>
        <source>Heading in the filing: {heading}</source>
        <translation>Kopje in het processtuk: {heading}</translation>
    </message>
    <message>
        <source>An argument of the office itself; it is kept in the vault beside the shipped ones.</source>
        <translation>Een argument van het eigen kantoor; het ligt in de kluis naast de meegeleverde.</translation>
    </message>
    <message>
        <source>Whether it is open in this dossier, and why</source>
        <translation>Of het in dit dossier openstaat, en waarom</translation>
    </message>
    <message>
        <source>Once for each child</source>
        <translation>Eenmaal voor elk kind</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Alleen als</translation>
    </message>
    <message>
        <source>What makes it strong</source>
        <translation>Wat het sterk maakt</translation>
    </message>
    <message>
        <source>What weakens it</source>
        <translation>Wat het verzwakt</translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation>Bronnen vóór</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Bronnen tegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmiddelen</translation>
    </message>
    <message>
        <source>Offers of proof</source>
        <translation>Bewijsaanbod</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Wat het vraagt</translation>
    </message>
</context>
<context>
    <name>LawArgumentsPart</name>
    <message>
        <source>No argument matches</source>
        <translation>Geen argument past hierbij</translation>
    </message>
    <message>
        <source>Search with fewer words, or clear the filters.</source>
        <translation>Zoek met minder woorden, of wis de filters.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>elke stap</translation>
    </message>
    <message>
        <source>Ground of the claim</source>
        <translation>Grond van de vordering</translation>
    </message>
    <message>
        <source>every ground</source>
        <translation>elke grond</translation>
    </message>
    <message>
        <source>Stage of the case</source>
        <translation>Fase van de zaak</translation>
    </message>
    <message>
        <source>every stage</source>
        <translation>elke fase</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop het rust</translation>
    </message>
    <message>
        <source>any source</source>
        <translation>elke bron</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>a source speaks against it</source>
        <translation>een bron spreekt ertegen</translation>
    </message>
    <message>
        <source>no source against it known</source>
        <translation>geen bron ertegen bekend</translation>
    </message>
    <message>
        <source>a source is still to be read</source>
        <translation>een bron moet nog gelezen</translation>
    </message>
    <message>
        <source>own arguments only</source>
        <translation>alleen eigen argumenten</translation>
    </message>
    <message>
        <source>every origin</source>
        <translation>elke herkomst</translation>
    </message>
    <message>
        <source>{count} arguments</source>
        <translation>{count} argumenten</translation>
    </message>
    <message>
        <source>{shown} of {count} arguments</source>
        <translation>{shown} van {count} argumenten</translation>
    </message>
</context>
<context>
    <name>LawChanges</name>
    <message>
        <source>A new argument is open</source>
        <translation>Een nieuw argument staat open</translation>
    </message>
    <message>
        <source>An argument is gone</source>
        <translation>Een argument is weg</translation>
    </message>
    <message>
        <source>An argument opens or closes</source>
        <translation>Een argument gaat open of dicht</translation>
    </message>
    <message>
        <source>An argument reads otherwise</source>
        <translation>Een argument luidt anders</translation>
    </message>
    <message>
        <source>An argument has another condition</source>
        <translation>Een argument heeft een andere voorwaarde</translation>
    </message>
    <message>
        <source>An argument rests on other sources</source>
        <translation>Een argument rust op andere bronnen</translation>
    </message>
    <message>
        <source>A source reads otherwise</source>
        <translation>Een bron luidt anders</translation>
    </message>
    <message>
        <source>A source is gone</source>
        <translation>Een bron is weg</translation>
    </message>
    <message>
        <source>A question you answered reads otherwise</source>
        <translation>Een vraag die u beantwoordde, luidt anders</translation>
    </message>
    <message>
        <source>A question you answered is gone</source>
        <translation>Een vraag die u beantwoordde, is weg</translation>
    </message>
    <message>
        <source>A request reads otherwise</source>
        <translation>Een verzoek luidt anders</translation>
    </message>
    <message>
        <source>A request is gone</source>
        <translation>Een verzoek is weg</translation>
    </message>
    <message>
        <source>once for each child</source>
        <translation>eenmaal voor elk kind</translation>
    </message>
    <message>
        <source>left out where something is not known</source>
        <translation>blijft weg waar iets niet bekend is</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>The program&apos;s words again</source>
        <translation>Weer de woorden van het programma</translation>
    </message>
    <message>
        <source>It was sent: put it in the chronology</source>
        <translation>Verstuurd: zet het in de tijdlijn</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>{asks}. Fill in what stands between square brackets, and read it before it goes.</source>
        <translation>{asks}. Vul in wat tussen vierkante haken staat, en lees de brief na voordat hij weggaat.</translation>
    </message>
    <message>
        <source>Your words; the facts changed since you wrote them.</source>
        <translation>Uw woorden; de feiten zijn gewijzigd sinds u ze schreef.</translation>
    </message>
    <message>
        <source>Your words of the letter saved</source>
        <translation>Uw woorden van de brief bewaard</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>Brief gekopieerd</translation>
    </message>
    <message>
        <source>Word (*.docx);;Plain text (*.txt)</source>
        <translation>Word (*.docx);;Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter as</source>
        <translation>De brief opslaan als</translation>
    </message>
    <message>
        <source>Letter saved as {name}</source>
        <translation>Brief opgeslagen als {name}</translation>
    </message>
    <message>
        <source>The letter stands in the chronology</source>
        <translation>De brief staat in de tijdlijn</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Own source …</source>
        <translation>Eigen bron …</translation>
    </message>
    <message>
        <source>Own argument …</source>
        <translation>Eigen argument …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Onderdelen van de bibliotheek</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Search in the arguments</source>
        <translation>Zoek in de argumenten</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filters ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Left out, because it does not fit the law texts in use: {name} ({fault})</source>
        <translation>Weggelaten, omdat het niet past bij de rechtsteksten in gebruik: {name} ({fault})</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>Zoek in de bronnen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>One milder means</source>
        <translation>Eén lichter middel</translation>
    </message>
    <message>
        <source>For example: a payment plan of € 150 a month</source>
        <translation>Bijvoorbeeld: een betalingsregeling van € 150 per maand</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Wat is aangeboden</translation>
    </message>
    <message>
        <source>the family, the landlord, the municipality</source>
        <translation>het gezin, de verhuurder, de gemeente</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Hoe daarop is gereageerd</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Dit verwijderen</translation>
    </message>
    <message>
        <source>Milder means</source>
        <translation>Lichtere middelen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Milder means saved</source>
        <translation>Lichter middel bewaard</translation>
    </message>
    <message>
        <source>Milder means removed</source>
        <translation>Lichter middel verwijderd</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>client says</source>
        <translation>cliënt zegt</translation>
    </message>
    <message>
        <source>seen in a document</source>
        <translation>gezien in een stuk</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>erkend</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weet het</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde gelegd</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>for the family</source>
        <translation>voor het gezin</translation>
    </message>
    <message>
        <source>for the landlord</source>
        <translation>voor de verhuurder</translation>
    </message>
    <message>
        <source>cuts both ways</source>
        <translation>snijdt aan twee kanten</translation>
    </message>
    <message>
        <source>for neither side</source>
        <translation>voor geen van beide</translation>
    </message>
    <message>
        <source>text was read</source>
        <translation>tekst is gelezen</translation>
    </message>
    <message>
        <source>known from a second source</source>
        <translation>bekend uit tweede hand</translation>
    </message>
    <message>
        <source>from memory: read it first</source>
        <translation>uit het geheugen: eerst lezen</translation>
    </message>
    <message>
        <source>before the summons</source>
        <translation>vóór de dagvaarding</translation>
    </message>
    <message>
        <source>proceedings on the merits</source>
        <translation>bodemzaak</translation>
    </message>
    <message>
        <source>interim proceedings</source>
        <translation>kort geding</translation>
    </message>
    <message>
        <source>default judgment</source>
        <translation>verstekvonnis</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>hoger beroep</translation>
    </message>
    <message>
        <source>enforcement</source>
        <translation>tenuitvoerlegging</translation>
    </message>
    <message>
        <source>administrative proceedings</source>
        <translation>bestuursrecht</translation>
    </message>
    <message>
        <source>insolvency</source>
        <translation>schuldsanering</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>In the alternative</source>
        <translation>Subsidiair</translation>
    </message>
    <message>
        <source>Further in the alternative</source>
        <translation>Meer subsidiair</translation>
    </message>
    <message>
        <source>Furthest in the alternative</source>
        <translation>Uiterst subsidiair</translation>
    </message>
    <message>
        <source>Enforceability</source>
        <translation>Uitvoerbaarheid</translation>
    </message>
    <message>
        <source>Counterclaim</source>
        <translation>In reconventie</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>uitspraak</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>Europees Hof voor de Rechten van de Mens</translation>
    </message>
    <message>
        <source>Court of Justice of the EU</source>
        <translation>Hof van Justitie van de EU</translation>
    </message>
    <message>
        <source>European Committee of Social Rights</source>
        <translation>Europees Comité voor Sociale Rechten</translation>
    </message>
    <message>
        <source>UN committee</source>
        <translation>VN-comité</translation>
    </message>
    <message>
        <source>general comment</source>
        <translation>general comment</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>wet</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>verdrag</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>advisory opinion</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>richtlijn</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>rent arrears</source>
        <translation>huurachterstand</translation>
    </message>
    <message>
        <source>nuisance</source>
        <translation>overlast</translation>
    </message>
    <message>
        <source>drugs in the home</source>
        <translation>drugs in de woning</translation>
    </message>
    <message>
        <source>closure by the mayor</source>
        <translation>sluiting door de burgemeester</translation>
    </message>
    <message>
        <source>subletting, or not living there</source>
        <translation>onderhuur, of er niet wonen</translation>
    </message>
    <message>
        <source>urgent own use</source>
        <translation>dringend eigen gebruik</translation>
    </message>
    <message>
        <source>temporary lease that ended</source>
        <translation>afgelopen tijdelijk contract</translation>
    </message>
    <message>
        <source>living there without a title</source>
        <translation>verblijf zonder titel</translation>
    </message>
    <message>
        <source>sale by the mortgage lender</source>
        <translation>executieverkoop door de hypotheekbank</translation>
    </message>
    <message>
        <source>another ground</source>
        <translation>een andere grond</translation>
    </message>
    <message>
        <source>There is no ECLI yet.</source>
        <translation>Er is nog geen ECLI.</translation>
    </message>
    <message>
        <source>An ECLI begins with ECLI and a colon, as in ECLI:NL:HR:2025:1799.</source>
        <translation>Een ECLI begint met ECLI en een dubbele punt, zoals ECLI:NL:HR:2025:1799.</translation>
    </message>
    <message>
        <source>An ECLI has five parts with colons between them: ECLI, country, court, year and number.</source>
        <translation>Een ECLI heeft vijf delen met dubbele punten ertussen: ECLI, land, gerecht, jaar en nummer.</translation>
    </message>
    <message>
        <source>The country is two letters: NL, CE for Strasbourg, EU for Luxembourg.</source>
        <translation>Het land is twee letters: NL, CE voor Straatsburg, EU voor Luxemburg.</translation>
    </message>
    <message>
        <source>The court is a code of one to seven letters and digits, as HR or RBROT.</source>
        <translation>Het gerecht is een code van een tot zeven letters en cijfers, zoals HR of RBROT.</translation>
    </message>
    <message>
        <source>The year is four digits, as 2025.</source>
        <translation>Het jaar is vier cijfers, zoals 2025.</translation>
    </message>
    <message>
        <source>The number is one to twenty-five letters, digits and dots: copy it from the judgment.</source>
        <translation>Het nummer is een tot vijfentwintig letters, cijfers en punten: neem het over uit de uitspraak.</translation>
    </message>
    <message>
        <source>Write it in capitals, without spaces or other words.</source>
        <translation>Schrijf het in hoofdletters, zonder spaties of andere woorden.</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>geheel gelezen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>the file is damaged but can be read; check every page, or ask for a new copy</source>
        <translation>het bestand is beschadigd maar leesbaar; loop ieder blad na, of vraag om een nieuwe kopie</translation>
    </message>
    <message>
        <source>it is a form of Adobe&apos;s own kind that may show an empty page; check it, or print it to PDF first</source>
        <translation>het is een formulier van Adobe zelf, dat een lege bladzijde kan tonen; kijk het na, of druk het eerst af naar PDF</translation>
    </message>
    <message>
        <source>it has layers that can be switched off; in the bundle all of them are seen: check every page</source>
        <translation>er zitten lagen in die uit kunnen staan; in de bundel zijn ze allemaal te zien: loop ieder blad na</translation>
    </message>
</context>
<context>
    <name>OutlineRows</name>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>kijk opnieuw</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>uw tekst</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>door u weggelaten</translation>
    </message>
    <message>
        <source>the facts close it</source>
        <translation>de feiten sluiten het uit</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>er ontbreekt een antwoord</translation>
    </message>
    <message>
        <source>chosen for another stage</source>
        <translation>voor een andere fase gekozen</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>An entry in your own words</source>
        <translation>Een punt in eigen woorden</translation>
    </message>
    <message>
        <source>Whose interest</source>
        <translation>Wiens belang</translation>
    </message>
    <message>
        <source>The fact it is tied to</source>
        <translation>Het feit waaraan het vastzit</translation>
    </message>
    <message>
        <source>The sentence that is printed</source>
        <translation>De zin die in het processtuk komt</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Erin zetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>no fact</source>
        <translation>geen feit</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Bewaren (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This is what you began before.</source>
        <translation>Dit is wat u eerder begon.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Not saved. Each field that is not right says why.</source>
        <translation>Niet bewaard. Elk veld dat niet klopt, zegt waarom.</translation>
    </message>
</context>
<context>
    <name>OwnMark</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>OwnWordsFrame</name>
    <message>
        <source>To the child&apos;s own words</source>
        <translation>Naar de eigen woorden van het kind</translation>
    </message>
    <message>
        <source>In the child&apos;s own words</source>
        <translation>In de eigen woorden van het kind</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Load newer law texts …</source>
        <translation>Nieuwere rechtsteksten laden …</translation>
    </message>
    <message>
        <source>The law texts are being checked</source>
        <translation>De rechtsteksten worden gecontroleerd</translation>
    </message>
    <message>
        <source>Trust the publisher of this file …</source>
        <translation>Vertrouw de uitgever van dit bestand …</translation>
    </message>
    <message>
        <source>The law texts in use</source>
        <translation>De rechtsteksten in gebruik</translation>
    </message>
    <message>
        <source>Kept for dossiers that were argued with them</source>
        <translation>Bewaard voor dossiers die ermee zijn bepleit</translation>
    </message>
    <message>
        <source>Law texts (*.lawpack);;All files (*)</source>
        <translation>Rechtsteksten (*.lawpack);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Load newer law texts</source>
        <translation>Nieuwere rechtsteksten laden</translation>
    </message>
    <message>
        <source>The law texts {version} are in use; open dossiers keep theirs until you go on.</source>
        <translation>De rechtsteksten {version} zijn in gebruik; lopende dossiers houden de hunne tot u verdergaat.</translation>
    </message>
    <message>
        <source>{version} of {day}: {title}</source>
        <translation>{version} van {day}: {title}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Sources: {sources} · questions: {questions} · arguments: {arguments} · paragraphs: {paragraphs} · requests: {relief} · kinds of filing: {filings}</source>
        <translation>Bronnen: {sources} · vragen: {questions} · argumenten: {arguments} · alinea’s: {paragraphs} · verzoeken: {relief} · soorten processtuk: {filings}</translation>
    </message>
    <message>
        <source>Came with the program.</source>
        <translation>Kwam met het programma.</translation>
    </message>
    <message>
        <source>Signed by {name} ({fingerprint}); loaded on {moment} by {who}.</source>
        <translation>Ondertekend door {name} ({fingerprint}); geladen op {moment} door {who}.</translation>
    </message>
    <message>
        <source>a publisher who came with the program or was removed</source>
        <translation>een uitgever die met het programma kwam of is verwijderd</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>{version} of {day}. {origin}</source>
        <translation>{version} van {day}. {origin}</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>For which child</source>
        <translation>Voor welk kind</translation>
    </message>
    <message>
        <source>Language beside the Dutch</source>
        <translation>Taal naast het Nederlands</translation>
    </message>
    <message>
        <source>Language chosen</source>
        <translation>Taal gekozen</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>through the portal</source>
        <translation>via het portaal</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>at the registry</source>
        <translation>ter griffie</translation>
    </message>
    <message>
        <source>at the hearing</source>
        <translation>ter zitting</translation>
    </message>
    <message>
        <source>by the bailiff</source>
        <translation>door de deurwaarder</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>{paper} (the writing was undone)</source>
        <translation>{paper} (het schrijven is ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>{paper}, version {number}</source>
        <translation>{paper}, versie {number}</translation>
    </message>
    <message>
        <source>Written on {moment} by {who}</source>
        <translation>Geschreven op {moment} door {who}</translation>
    </message>
    <message>
        <source>Written on {moment}</source>
        <translation>Geschreven op {moment}</translation>
    </message>
    <message>
        <source>Handed in on {day}</source>
        <translation>Ingediend op {day}</translation>
    </message>
    <message>
        <source>the sealed copy lies in another vault, or none was made</source>
        <translation>het verzegelde exemplaar ligt in een andere kluis, of is niet gemaakt</translation>
    </message>
    <message>
        <source>Sealed on {moment} by {who}</source>
        <translation>Verzegeld op {moment} door {who}</translation>
    </message>
    <message>
        <source>Handing in was taken back on {moment} by {who}</source>
        <translation>De indiening is ingetrokken op {moment} door {who}</translation>
    </message>
    <message>
        <source>Brought in, sealed elsewhere, on {moment} by {who}</source>
        <translation>Binnengehaald, elders verzegeld, op {moment} door {who}</translation>
    </message>
    <message>
        <source>Handed in after all, noted on {moment} by {who}</source>
        <translation>Toch ingediend, vastgelegd op {moment} door {who}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
    <message>
        <source>Seal: {seal}</source>
        <translation>Zegel: {seal}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Show the papers</source>
        <translation>Stukken tonen</translation>
    </message>
    <message>
        <source>The papers of this dossier</source>
        <translation>De stukken van dit dossier</translation>
    </message>
    <message>
        <source>{count} written</source>
        <translation>{count} geschreven</translation>
    </message>
    <message>
        <source>{count} handed in</source>
        <translation>{count} ingediend</translation>
    </message>
    <message>
        <source>Papers: {amount}</source>
        <translation>Stukken: {amount}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie bewaren …</translation>
    </message>
    <message>
        <source>What it changed in the one before …</source>
        <translation>Wat het wijzigde in de vorige …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Save the sealed copy …</source>
        <translation>Verzegeld exemplaar bewaren …</translation>
    </message>
    <message>
        <source>Save the copy in which folder?</source>
        <translation>In welke map de kopie bewaren?</translation>
    </message>
    <message>
        <source>Save the changes as</source>
        <translation>De wijzigingen bewaren als</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the sealed copy, unencrypted, as</source>
        <translation>Het verzegelde exemplaar onversleuteld bewaren als</translation>
    </message>
    <message>
        <source>Sealed filing (*.zip)</source>
        <translation>Verzegeld stuk (*.zip)</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controleren …</translation>
    </message>
    <message>
        <source>Everything is as it was sealed: {files} files, program {program}, law texts {law}.</source>
        <translation>Alles is zoals het is verzegeld: {files} bestanden, programma {program}, rechtsteksten {law}.</translation>
    </message>
    <message>
        <source>Not as it was sealed:</source>
        <translation>Niet zoals het is verzegeld:</translation>
    </message>
    <message>
        <source>Saved as {name}, unencrypted</source>
        <translation>Bewaard als {name}, onversleuteld</translation>
    </message>
    <message>
        <source>Hide the papers</source>
        <translation>Stukken verbergen</translation>
    </message>
</context>
<context>
    <name>ParagraphEdit</name>
    <message>
        <source>The program&apos;s words again</source>
        <translation>De tekst van het programma terug</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Randnummer {number}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>Alinea zonder nummer</translation>
    </message>
    <message>
        <source>Your words; the facts changed since</source>
        <translation>Uw tekst; de feiten zijn sindsdien veranderd</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Uw tekst</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn tekst houden</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Deze overnemen</translation>
    </message>
    <message>
        <source>The program would now write</source>
        <translation>Het programma zou nu schrijven</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>The words of the filing</source>
        <translation>De tekst van het processtuk</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Alinea {number}</translation>
    </message>
    <message>
        <source>Drop paragraph {number}</source>
        <translation>Haal alinea {number} weg</translation>
    </message>
    <message>
        <source>In the open dossier it reads</source>
        <translation>In het open dossier luidt het</translation>
    </message>
    <message>
        <source>The braces do not match, or hold something unknown. Put it in from the list above.</source>
        <translation>De accolades kloppen niet, of er staat iets onbekends in. Voeg het in met de lijst hierboven.</translation>
    </message>
    <message>
        <source>A paragraph is about each child or about each adult: make two of it.</source>
        <translation>Een alinea gaat over elk kind of over elke volwassene: maak er twee van.</translation>
    </message>
    <message>
        <source>{name} is not known. Put it in from the list above.</source>
        <translation>{name} is niet bekend. Voeg het in met de lijst hierboven.</translation>
    </message>
    <message>
        <source>Not printed yet, it waits for: {lacks}</source>
        <translation>Nog niet gedrukt, het wacht op: {lacks}</translation>
    </message>
</context>
<context>
    <name>PassagesEditor</name>
    <message>
        <source>Add a paragraph</source>
        <translation>Alinea toevoegen</translation>
    </message>
    <message>
        <source>Write at least one paragraph.</source>
        <translation>Schrijf ten minste één alinea.</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Dit bestand kan niet worden getoond.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pagina’s</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to: {list}</source>
        <translation>Voeg toe aan: {list}</translation>
    </message>
    <message>
        <source>Drop {name}</source>
        <translation>Haal {name} weg</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>The page as it prints</source>
        <translation>De pagina zoals zij wordt afgedrukt</translation>
    </message>
    <message>
        <source>The page as it was written</source>
        <translation>De pagina zoals zij is geschreven</translation>
    </message>
    <message>
        <source>Back to the page of now</source>
        <translation>Terug naar de pagina van nu</translation>
    </message>
    <message>
        <source>{paper}, read-only</source>
        <translation>{paper}, alleen lezen</translation>
    </message>
    <message>
        <source>The page is being set …</source>
        <translation>De pagina wordt gezet …</translation>
    </message>
</context>
<context>
    <name>PublishersCard</name>
    <message>
        <source>Trust another publisher …</source>
        <translation>Nog een uitgever vertrouwen …</translation>
    </message>
    <message>
        <source>Whose law texts are trusted</source>
        <translation>Wiens rechtsteksten worden vertrouwd</translation>
    </message>
    <message>
        <source>Law texts are taken from a file only when one of these signed them.</source>
        <translation>Rechtsteksten uit een bestand worden alleen genomen als een van dezen ze ondertekende.</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem);;All files (*)</source>
        <translation>Openbare sleutels (*.pub *.pem);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The public key of a publisher</source>
        <translation>De openbare sleutel van een uitgever</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Kwam met het programma</translation>
    </message>
    <message>
        <source>Nobody yet: no file with law texts can be loaded.</source>
        <translation>Nog niemand: er kan geen bestand met rechtsteksten worden geladen.</translation>
    </message>
    <message>
        <source>{name}, trusted by {who} since {moment}</source>
        <translation>{name}, vertrouwd door {who} sinds {moment}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Trust {name} no longer</source>
        <translation>Vertrouw {name} niet langer</translation>
    </message>
    <message>
        <source>The publisher read out the same letters to me</source>
        <translation>De uitgever las mij dezelfde letters voor</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compare these letters</source>
        <translation>Vergelijk deze letters</translation>
    </message>
    <message>
        <source>Telephone the publisher, at a number that you did not get with the file, and let the letters be read out. Whoever holds this key can give you law texts.</source>
        <translation>Bel de uitgever, op een nummer dat niet bij het bestand zat, en laat de letters voorlezen. Wie deze sleutel heeft, kan u rechtsteksten geven.</translation>
    </message>
    <message>
        <source>Name of the publisher</source>
        <translation>Naam van de uitgever</translation>
    </message>
    <message>
        <source>Fingerprint: {letters}</source>
        <translation>Vingerafdruk: {letters}</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>{name} wordt voortaan vertrouwd.</translation>
    </message>
    <message>
        <source>{name} is not trusted any more; texts that were loaded stay.</source>
        <translation>{name} wordt niet meer vertrouwd; geladen teksten blijven.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>How sure is it?</source>
        <translation>Hoe zeker is het?</translation>
    </message>
    <message>
        <source>Bring in a file …</source>
        <translation>Een bestand toevoegen …</translation>
    </message>
    <message>
        <source>For yourself; this is never printed</source>
        <translation>Voor uzelf; dit wordt nooit afgedrukt</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwoord terugnemen</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>Aantekening, wordt nooit afgedrukt</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Nobody knows: nothing is printed about it.</source>
        <translation>Niemand weet het: er wordt niets over afgedrukt.</translation>
    </message>
    <message>
        <source>Does an exhibit show it? Then say: seen in a document.</source>
        <translation>Blijkt het uit de productie? Kies dan: gezien in een stuk.</translation>
    </message>
    <message>
        <source>Tick the exhibit that shows it; until then it is printed as what the client says.</source>
        <translation>Vink de productie aan waaruit het blijkt; tot dan staat het er als wat de cliënt zegt.</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>an answer</source>
        <translation>een antwoord</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>minder dan {bound}</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>{bound} of meer</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} tot en met {most}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>ten hoogste {bound}</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>meer dan {bound}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>on or after {day}</source>
        <translation>op of na {day}</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Open a dossier to tick this source as read: a tick belongs to a dossier.</source>
        <translation>Open een dossier om deze bron als gelezen aan te vinken: een vinkje hoort bij een dossier.</translation>
    </message>
    <message>
        <source>For another dossier, {lawyer} read this in full on {day}.</source>
        <translation>Voor een ander dossier las {lawyer} dit geheel op {day}.</translation>
    </message>
    <message>
        <source>Take this reading over</source>
        <translation>Deze lezing overnemen</translation>
    </message>
    <message>
        <source>I have read this in full</source>
        <translation>Ik heb dit helemaal gelezen</translation>
    </message>
    <message>
        <source>Read in full by {lawyer} on {day}</source>
        <translation>Helemaal gelezen door {lawyer} op {day}</translation>
    </message>
    <message>
        <source>Only the lawyer ticks what was read.</source>
        <translation>Alleen de advocaat vinkt aan wat is gelezen.</translation>
    </message>
    <message>
        <source>Say in Settings who works here; the tick carries that name.</source>
        <translation>Vul bij Instellingen in wie hier werkt; het vinkje draagt die naam.</translation>
    </message>
    <message>
        <source>No such day, or one that is still to come. Type it as 24-12-2026.</source>
        <translation>Die dag bestaat niet of moet nog komen. Typ 24-12-2026.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelezen op</translation>
    </message>
    <message>
        <source>The paragraph you found, and what struck you</source>
        <translation>De overweging die u vond, en wat u opviel</translation>
    </message>
    <message>
        <source>Note on what was read</source>
        <translation>Aantekening bij wat is gelezen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
</context>
<context>
    <name>ReasonLines</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the answer to: {question}</source>
        <translation>Wijzig het antwoord op: {question}</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>recovery key LegalAid Desk.txt</source>
        <translation>herstelsleutel LegalAid Desk.txt</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel bewaren</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder.</source>
        <translation>{file} kan niet geschreven worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>Saved. Move it to a stick that you keep elsewhere.</source>
        <translation>Bewaard. Zet het op een stick die u elders bewaart.</translation>
    </message>
</context>
<context>
    <name>RecoveryRenewal</name>
    <message>
        <source>Make a new recovery key …</source>
        <translation>Nieuwe herstelsleutel maken …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. Make a new one when its print is lost.</source>
        <translation>Opent de kluis als de wachtzin kwijt is. Maak een nieuwe als de afdruk kwijt is.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The print you have now then opens nothing any more, the backups included. Have paper or a stick at hand: the new key is shown once.</source>
        <translation>De afdruk die u nu hebt, opent dan niets meer, ook de reservekopieën niet. Houd papier of een stick bij de hand: de nieuwe sleutel wordt één keer getoond.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Throw the old print away.</source>
        <translation>De nieuwe herstelsleutel geldt. Gooi de oude afdruk weg.</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>(taken out: {text})</source>
        <translation>(weggehaald: {text})</translation>
    </message>
    <message>
        <source>(put in: {text})</source>
        <translation>(ingevoegd: {text})</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that did not come in</source>
        <translation>Bestanden die niet zijn toegevoegd</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Zo staat het er</translation>
    </message>
    <message>
        <source>It stands in the draft.</source>
        <translation>Het staat in het concept.</translation>
    </message>
    <message>
        <source>It does not stand in the draft: choose it, or an argument that carries it.</source>
        <translation>Het staat niet in het concept: kies het, of kies een argument dat het draagt.</translation>
    </message>
    <message>
        <source>Arguments that carry it</source>
        <translation>Argumenten die het dragen</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>When it was written</source>
        <translation>Toen het werd geschreven</translation>
    </message>
    <message>
        <source>Yours, from Word</source>
        <translation>Van u, uit Word</translation>
    </message>
    <message>
        <source>The program now</source>
        <translation>Het programma nu</translation>
    </message>
    <message>
        <source>{what}. What is kept?</source>
        <translation>{what}. Wat blijft?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Take mine over</source>
        <translation>Mijn tekst overnemen</translation>
    </message>
    <message>
        <source>Do not take over</source>
        <translation>Niet overnemen</translation>
    </message>
    <message>
        <source>Keep it as it is here</source>
        <translation>Laten zoals het hier staat</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Back to the filing</source>
        <translation>Terug naar het processtuk</translation>
    </message>
    <message>
        <source>Take over what is chosen</source>
        <translation>Overnemen wat is gekozen</translation>
    </message>
    <message>
        <source>Changed in Word</source>
        <translation>Gewijzigd in Word</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Alles van mij</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Alles zoals het hier staat</translation>
    </message>
    <message>
        <source>Paragraphs changed in Word</source>
        <translation>In Word gewijzigde alinea’s</translation>
    </message>
    <message>
        <source>No paragraph reads otherwise than here.</source>
        <translation>Geen alinea luidt anders dan hier.</translation>
    </message>
    <message>
        <source>More follows once these are taken over.</source>
        <translation>Meer volgt zodra deze zijn overgenomen.</translation>
    </message>
    <message>
        <source>{name}: {count} changed, {chosen} chosen. Nothing is taken over before you say so.</source>
        <translation>{name}: {count} gewijzigd, {chosen} gekozen. Niets wordt overgenomen voordat u dat zegt.</translation>
    </message>
    <message>
        <source>Taken over from Word</source>
        <translation>Overgenomen uit Word</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>A new paragraph</source>
        <translation>Een nieuwe alinea</translation>
    </message>
    <message>
        <source>A request: changed</source>
        <translation>Een verzoek: gewijzigd</translation>
    </message>
    <message>
        <source>A request: taken out</source>
        <translation>Een verzoek: weggehaald</translation>
    </message>
    <message>
        <source>A request: joined to another</source>
        <translation>Een verzoek: bij een ander gevoegd</translation>
    </message>
    <message>
        <source>Paragraph {number}: changed</source>
        <translation>Randnummer {number}: gewijzigd</translation>
    </message>
    <message>
        <source>Paragraph {number}: taken out</source>
        <translation>Randnummer {number}: weggehaald</translation>
    </message>
    <message>
        <source>Paragraph {number}: joined to another</source>
        <translation>Randnummer {number}: bij een ander gevoegd</translation>
    </message>
    <message>
        <source>Its mark was lost in Word; by its words it is probably this paragraph. Look well.</source>
        <translation>Het merkteken ging in Word verloren; naar de woorden is het waarschijnlijk deze alinea. Kijk goed.</translation>
    </message>
    <message>
        <source>The draft of now has this paragraph no more; yours is kept as one of your own.</source>
        <translation>Het concept van nu kent deze alinea niet meer; uw tekst blijft als eigen alinea bewaard.</translation>
    </message>
    <message>
        <source>Only words are taken over, not: {things}.</source>
        <translation>Alleen woorden worden overgenomen, niet: {things}.</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>een voetnoot</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>een symbool</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>een formule</translation>
    </message>
    <message>
        <source>bold, italic or underlined</source>
        <translation>vet, cursief of onderstreept</translation>
    </message>
    <message>
        <source>The file does not tell from which writing it comes; the nearest one was taken.</source>
        <translation>Het bestand zegt niet uit welke versie het komt; de meest gelijkende is genomen.</translation>
    </message>
    <message>
        <source>Tracked changes, read as if accepted: {count}.</source>
        <translation>Bijgehouden wijzigingen, gelezen alsof ze zijn aanvaard: {count}.</translation>
    </message>
    <message>
        <source>Comments, which stay in Word: {count}.</source>
        <translation>Opmerkingen, die in Word blijven: {count}.</translation>
    </message>
    <message>
        <source>Put in another place, while the program keeps its own order: {count}.</source>
        <translation>Op een andere plaats gezet, terwijl het programma zijn eigen volgorde houdt: {count}.</translation>
    </message>
    <message>
        <source>Changed outside the paragraphs: {count}. Change it here, at its source:</source>
        <translation>Gewijzigd buiten de alinea’s: {count}. Wijzig dit hier, bij de bron:</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Answers since you last looked</source>
        <translation>Antwoorden sinds u voor het laatst keek</translation>
    </message>
    <message>
        <source>Seen it all</source>
        <translation>Alles gezien</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>“{title}” tonen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Seen: “{title}”</source>
        <translation>Gezien: “{title}”</translation>
    </message>
    <message>
        <source>{after}</source>
        <translation>{after}</translation>
    </message>
    <message>
        <source>it was: {before}; it is now: {after}</source>
        <translation>was: {before}; is nu: {after}</translation>
    </message>
    <message>
        <source>it was: {before}; the answer was taken away</source>
        <translation>was: {before}; het antwoord is weggehaald</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>zonder naam</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>1 answer since you last looked</source>
        <translation>1 antwoord sinds u voor het laatst keek</translation>
    </message>
    <message>
        <source>{count} answers since you last looked</source>
        <translation>{count} antwoorden sinds u voor het laatst keek</translation>
    </message>
    <message>
        <source>1 approval taken back</source>
        <translation>1 goedkeuring ingetrokken</translation>
    </message>
    <message>
        <source>{count} approvals taken back</source>
        <translation>{count} goedkeuringen ingetrokken</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Type part of the question</source>
        <translation>Typ een deel van de vraag</translation>
    </message>
    <message>
        <source>Question of rule {number}</source>
        <translation>Vraag van regel {number}</translation>
    </message>
    <message>
        <source>How the answer of rule {number} must be</source>
        <translation>Hoe het antwoord van regel {number} moet zijn</translation>
    </message>
    <message>
        <source>Answer of rule {number}</source>
        <translation>Antwoord van regel {number}</translation>
    </message>
    <message>
        <source>This is no such value.</source>
        <translation>Zo’n waarde is dit niet.</translation>
    </message>
    <message>
        <source>Value of rule {number}</source>
        <translation>Waarde van regel {number}</translation>
    </message>
    <message>
        <source>Drop rule {number}</source>
        <translation>Haal regel {number} weg</translation>
    </message>
    <message>
        <source>child: {question}</source>
        <translation>kind: {question}</translation>
    </message>
    <message>
        <source>adult: {question}</source>
        <translation>volwassene: {question}</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>is beantwoord</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>[paragraph of: {title}]</source>
        <translation>[alinea van: {title}]</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation>producties</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>hoe het bekend is</translation>
    </message>
    <message>
        <source>how the tenants are called</source>
        <translation>hoe de huurders heten</translation>
    </message>
    <message>
        <source>the landlord</source>
        <translation>de verhuurder</translation>
    </message>
    <message>
        <source>since when the home is rented</source>
        <translation>sinds wanneer de woning wordt gehuurd</translation>
    </message>
    <message>
        <source>the kind of home</source>
        <translation>het soort woning</translation>
    </message>
    <message>
        <source>years of tenancy</source>
        <translation>jaren huur</translation>
    </message>
    <message>
        <source>the arrears claimed</source>
        <translation>de gevorderde achterstand</translation>
    </message>
    <message>
        <source>the day of the claim</source>
        <translation>de dag van de vordering</translation>
    </message>
    <message>
        <source>months of arrears</source>
        <translation>maanden achterstand</translation>
    </message>
    <message>
        <source>how many children</source>
        <translation>hoeveel kinderen</translation>
    </message>
    <message>
        <source>the names of the children</source>
        <translation>de namen van de kinderen</translation>
    </message>
    <message>
        <source>name of the child</source>
        <translation>naam van het kind</translation>
    </message>
    <message>
        <source>full name of the child</source>
        <translation>volledige naam van het kind</translation>
    </message>
    <message>
        <source>age of the child</source>
        <translation>leeftijd van het kind</translation>
    </message>
    <message>
        <source>his or her</source>
        <translation>zijn of haar</translation>
    </message>
    <message>
        <source>he or she</source>
        <translation>hij of zij</translation>
    </message>
    <message>
        <source>name of the adult</source>
        <translation>naam van de volwassene</translation>
    </message>
    <message>
        <source>school of the child</source>
        <translation>school van het kind</translation>
    </message>
    <message>
        <source>care of the child</source>
        <translation>zorg van het kind</translation>
    </message>
    <message>
        <source>health of the child</source>
        <translation>gezondheid van het kind</translation>
    </message>
    <message>
        <source>contact of the child</source>
        <translation>omgang van het kind</translation>
    </message>
    <message>
        <source>the seat of the court</source>
        <translation>de zittingsplaats</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>het gerecht</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>het zaaknummer</translation>
    </message>
    <message>
        <source>the day of the summons</source>
        <translation>de dag van de dagvaarding</translation>
    </message>
    <message>
        <source>the roll date</source>
        <translation>de roldatum</translation>
    </message>
    <message>
        <source>the day of the hearing</source>
        <translation>de dag van de zitting</translation>
    </message>
</context>
<context>
    <name>ShortLine</name>
    <message>
        <source>and one more effect</source>
        <translation>en nog één gevolg</translation>
    </message>
    <message>
        <source>and {count} more effects</source>
        <translation>en nog {count} gevolgen</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>{which} reads otherwise</source>
        <translation>{which} luidt anders</translation>
    </message>
    <message>
        <source>{which} has other numbers</source>
        <translation>{which} heeft andere nummers</translation>
    </message>
    <message>
        <source>{which} is new</source>
        <translation>{which} is nieuw</translation>
    </message>
    <message>
        <source>{which} is gone</source>
        <translation>{which} is vervallen</translation>
    </message>
    <message>
        <source>{which} reads the same, but rests on what changed</source>
        <translation>{which} luidt hetzelfde, maar steunt op wat is gewijzigd</translation>
    </message>
    <message>
        <source>The request “{name}”</source>
        <translation>Het verzoek “{name}”</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Een alinea</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Randnummer {number}</translation>
    </message>
    <message>
        <source>Another answer, standing or proof: {asked}</source>
        <translation>Ander antwoord, andere zekerheid of ander bewijs: {asked}</translation>
    </message>
    <message>
        <source>Changed in the intake: {name} ({then} → {now})</source>
        <translation>Gewijzigd in de intake: {name} ({then} → {now})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>A last day moved: {then} → {now}</source>
        <translation>Een laatste dag verschoof: {then} → {now}</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>geen bekend</translation>
    </message>
    <message>
        <source>The source is cited otherwise, or is not cited: {source}</source>
        <translation>De bron wordt anders of niet meer aangehaald: {source}</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Uw eigen woorden</translation>
    </message>
    <message>
        <source>The law texts word it otherwise</source>
        <translation>De rechtsteksten verwoorden het anders</translation>
    </message>
    <message>
        <source>An exhibit is not mentioned any more: {title}</source>
        <translation>Een productie wordt niet meer genoemd: {title}</translation>
    </message>
    <message>
        <source>An exhibit is mentioned now: {title}</source>
        <translation>Een productie wordt nu genoemd: {title}</translation>
    </message>
    <message>
        <source>The exhibit is another file: {title}</source>
        <translation>De productie is een ander bestand: {title}</translation>
    </message>
    <message>
        <source>Exhibit {then} is now exhibit {now}</source>
        <translation>Productie {then} is nu productie {now}</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>Word with the changes marked …</source>
        <translation>Word met de wijzigingen gemarkeerd …</translation>
    </message>
    <message>
        <source>What changed since the filing was written</source>
        <translation>Wat is gewijzigd sinds het processtuk is geschreven</translation>
    </message>
    <message>
        <source>It was handed in …</source>
        <translation>Het is ingediend …</translation>
    </message>
    <message>
        <source>Written on {moment}.</source>
        <translation>Geschreven op {moment}.</translation>
    </message>
    <message>
        <source>Handed in on {day}; its exhibits keep their numbers.</source>
        <translation>Ingediend op {day}; de producties houden hun nummers.</translation>
    </message>
    <message>
        <source>Since then 1 paragraph reads otherwise, or rests on what changed.</source>
        <translation>Sindsdien luidt 1 alinea anders of steunt die op wat is gewijzigd.</translation>
    </message>
    <message>
        <source>Since then {count} paragraphs read otherwise, or rest on what changed.</source>
        <translation>Sindsdien luiden {count} alinea’s anders of steunen die op wat is gewijzigd.</translation>
    </message>
    <message>
        <source>Only the numbers of exhibits changed in: {count}</source>
        <translation>Alinea’s waarin alleen nummers van producties zijn gewijzigd: {count}</translation>
    </message>
    <message>
        <source>Since then only numbers of exhibits changed.</source>
        <translation>Sindsdien zijn alleen nummers van producties gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing it rests on changed since.</source>
        <translation>Sindsdien is niets gewijzigd waarop het steunt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Wijzigingen verbergen</translation>
    </message>
    <message>
        <source>Save the changes as</source>
        <translation>De wijzigingen opslaan als</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Changes saved as {name}</source>
        <translation>Wijzigingen opgeslagen als {name}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Type part of it</source>
        <translation>Typ een deel ervan</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Put it in the paragraph at hand</source>
        <translation>Voeg het in de alinea in</translation>
    </message>
    <message>
        <source>Put in the paragraph</source>
        <translation>In de alinea invoegen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>the answer to a question</source>
        <translation>het antwoord op een vraag</translation>
    </message>
    <message>
        <source>the exhibits that prove it</source>
        <translation>de producties die het bewijzen</translation>
    </message>
    <message>
        <source>how it is known, as an opening</source>
        <translation>hoe het bekend is, als aanhef</translation>
    </message>
    <message>
        <source>something of the child</source>
        <translation>iets van het kind</translation>
    </message>
    <message>
        <source>something of the adult</source>
        <translation>iets van de volwassene</translation>
    </message>
    <message>
        <source>something of the case</source>
        <translation>iets van de zaak</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>een bron</translation>
    </message>
    <message>
        <source>the paragraph of an argument</source>
        <translation>de alinea van een argument</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Cuts against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In de bibliotheek</translation>
    </message>
    <message>
        <source>Show {citation} in the library</source>
        <translation>Toon {citation} in de bibliotheek</translation>
    </message>
</context>
<context>
    <name>SourceDetail</name>
    <message>
        <source>The source</source>
        <translation>De bron</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Hoe u het gebruikt</translation>
    </message>
    <message>
        <source>What cuts against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Vindplaats kopiëren</translation>
    </message>
    <message>
        <source>Copy with what it holds</source>
        <translation>Kopiëren met de inhoud</translation>
    </message>
    <message>
        <source>A source of the office itself; it is kept in the vault beside the shipped ones.</source>
        <translation>Een bron van het eigen kantoor; zij ligt in de kluis naast de meegeleverde.</translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation>Gecontroleerd op {day}.</translation>
    </message>
    <message>
        <source>Text as of {day}.</source>
        <translation>Tekst zoals die gold op {day}.</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Hoe het is gecontroleerd</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Waar u het vindt</translation>
    </message>
    <message>
        <source>Arguments that use it</source>
        <translation>Argumenten die het gebruiken</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>A source of our own</source>
        <translation>Een eigen bron</translation>
    </message>
    <message>
        <source>Change our own source</source>
        <translation>Eigen bron wijzigen</translation>
    </message>
    <message>
        <source>Own source saved</source>
        <translation>Eigen bron bewaard</translation>
    </message>
    <message>
        <source>as in a filing: Rb. Rotterdam 3 maart 2021, ECLI:…</source>
        <translation>als in een processtuk: Rb. Rotterdam 3 maart 2021, ECLI:…</translation>
    </message>
    <message>
        <source>for example r.o. 4.7</source>
        <translation>bijvoorbeeld r.o. 4.7</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Wie het helpt</translation>
    </message>
    <message>
        <source>Nothing that speaks against it is known</source>
        <translation>Er is niets bekend dat ertegen spreekt</translation>
    </message>
    <message>
        <source>I have read this in full</source>
        <translation>Ik heb dit helemaal gelezen</translation>
    </message>
    <message>
        <source>No such day, or one that is still to come. Type it as 24-12-2026.</source>
        <translation>Die dag bestaat niet of moet nog komen. Typ 24-12-2026.</translation>
    </message>
    <message>
        <source>How it is cited</source>
        <translation>Hoe de bron wordt aangehaald</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Court or author</source>
        <translation>Gerecht of auteur</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Waar in de bron</translation>
    </message>
    <message>
        <source>Printed only when you read it yourself.</source>
        <translation>Wordt alleen gedrukt als u het zelf las.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Hoe u het gebruikt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat zij zegt</translation>
    </message>
    <message>
        <source>What cuts against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>The other side will find it. What is known stands here, or that nothing is.</source>
        <translation>De wederpartij vindt het ook. Hier staat wat bekend is, of dat er niets bekend is.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelezen op</translation>
    </message>
    <message>
        <source>A source that was not read counts as from memory: it is printed only after a tick in the dossier.</source>
        <translation>Een bron die niet is gelezen, geldt als uit het geheugen: zij wordt pas gedrukt na een vinkje in het dossier.</translation>
    </message>
    <message>
        <source>Read by you</source>
        <translation>Door u gelezen</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Say what speaks against it, or tick that nothing is known.</source>
        <translation>Zeg wat ertegen spreekt, of vink aan dat er niets bekend is.</translation>
    </message>
    <message>
        <source>Say on which day you read it.</source>
        <translation>Zeg op welke dag u het las.</translation>
    </message>
    <message>
        <source>The ECLI is of {year}.</source>
        <translation>De ECLI is van {year}.</translation>
    </message>
    <message>
        <source>In {year}; type the day.</source>
        <translation>In {year}; typ de dag.</translation>
    </message>
    <message>
        <source>Only the lawyer ticks what was read.</source>
        <translation>Alleen de advocaat vinkt aan wat is gelezen.</translation>
    </message>
    <message>
        <source>Nothing is known that speaks against it.</source>
        <translation>Er is niets bekend dat ertegen spreekt.</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>No source matches</source>
        <translation>Geen bron gevonden</translation>
    </message>
    <message>
        <source>Search with fewer words, or clear the filters.</source>
        <translation>Zoek met minder woorden, of wis de filters.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Wie het helpt</translation>
    </message>
    <message>
        <source>for anyone</source>
        <translation>voor iedereen</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Hoe het is gecontroleerd</translation>
    </message>
    <message>
        <source>checked or not</source>
        <translation>elke controle</translation>
    </message>
    <message>
        <source>Ground of the claim</source>
        <translation>Grond van de vordering</translation>
    </message>
    <message>
        <source>every ground</source>
        <translation>elke grond</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>elk onderwerp</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>elke soort</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Gelezen of niet</translation>
    </message>
    <message>
        <source>read or not</source>
        <translation>gelezen of niet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>own sources only</source>
        <translation>alleen eigen bronnen</translation>
    </message>
    <message>
        <source>every origin</source>
        <translation>elke herkomst</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} bronnen</translation>
    </message>
    <message>
        <source>{shown} of {count} sources</source>
        <translation>{shown} van {count} bronnen</translation>
    </message>
    <message>
        <source>Ticked as read</source>
        <translation>Aangevinkt als gelezen</translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation>Vinkje weggehaald</translation>
    </message>
    <message>
        <source>Reading taken over</source>
        <translation>Lezing overgenomen</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Gekopieerd: {citation}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>{title} (own)</source>
        <translation>{title} (eigen)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>al deze</translation>
    </message>
    <message>
        <source>at least one of these</source>
        <translation>ten minste één van deze</translation>
    </message>
    <message>
        <source>the opposite of this</source>
        <translation>het tegendeel hiervan</translation>
    </message>
    <message>
        <source>for at least one of them</source>
        <translation>voor ten minste één van hen</translation>
    </message>
    <message>
        <source>for each of them</source>
        <translation>voor ieder van hen</translation>
    </message>
    <message>
        <source>from the intake</source>
        <translation>uit de intake</translation>
    </message>
    <message>
        <source>exhibit {number}</source>
        <translation>productie {number}</translation>
    </message>
    <message>
        <source>exhibits {numbers}</source>
        <translation>producties {numbers}</translation>
    </message>
</context>
<context>
    <name>WalkEnd</name>
    <message>
        <source>The end of the walk</source>
        <translation>Het einde van de wandeling</translation>
    </message>
    <message>
        <source>To family and home</source>
        <translation>Naar gezin en woning</translation>
    </message>
    <message>
        <source>Questions passed over: {count}</source>
        <translation>Overgeslagen vragen: {count}</translation>
    </message>
    <message>
        <source>Every other question is answered. You can come back to these at any time.</source>
        <translation>Alle andere vragen zijn beantwoord. U kunt op elk moment op deze terugkomen.</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Stel ze nu</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>Er is niets meer te vragen</translation>
    </message>
    <message>
        <source>No answer can change anything any more. An earlier answer can always be changed.</source>
        <translation>Geen antwoord kan nog iets veranderen. Een eerder antwoord kunt u altijd wijzigen.</translation>
    </message>
    <message>
        <source>You decided on each of them.</source>
        <translation>U hebt over elk ervan beslist.</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Wat nu</translation>
    </message>
    <message>
        <source>Open arguments: {count}</source>
        <translation>Open argumenten: {count}</translation>
    </message>
    <message>
        <source>Still to be decided by you: {count}</source>
        <translation>Nog door u te beslissen: {count}</translation>
    </message>
    <message>
        <source>To the arguments</source>
        <translation>Naar de argumenten</translation>
    </message>
    <message>
        <source>Facts without proof: {count}</source>
        <translation>Feiten zonder bewijs: {count}</translation>
    </message>
    <message>
        <source>Arguments rest on them.</source>
        <translation>Argumenten rusten erop.</translation>
    </message>
    <message>
        <source>To the facts</source>
        <translation>Naar de feiten</translation>
    </message>
    <message>
        <source>Gaps in family and home: {count}</source>
        <translation>Gaten in gezin en woning: {count}</translation>
    </message>
    <message>
        <source>The court needs them.</source>
        <translation>De rechtbank heeft ze nodig.</translation>
    </message>
    <message>
        <source>Sources to read first: {count}</source>
        <translation>Eerst te lezen bronnen: {count}</translation>
    </message>
    <message>
        <source>They are cited from memory.</source>
        <translation>Ze zijn uit het geheugen aangehaald.</translation>
    </message>
    <message>
        <source>To the filing</source>
        <translation>Naar het processtuk</translation>
    </message>
    <message>
        <source>Exhibits that prove nothing yet: {count}</source>
        <translation>Producties die nog niets bewijzen: {count}</translation>
    </message>
    <message>
        <source>Tie them to a fact, or leave them out.</source>
        <translation>Verbind ze met een feit, of laat ze weg.</translation>
    </message>
    <message>
        <source>To the exhibits</source>
        <translation>Naar de producties</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Digits answer · Enter goes on · Alt+Left goes back</source>
        <translation>Cijfer: antwoord · Enter: verder · Alt+←: terug</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pijl rechts</translation>
    </message>
    <message>
        <source>Enter leads to the field · Right arrow goes on</source>
        <translation>Enter leidt naar het veld · Pijl rechts gaat verder</translation>
    </message>
    <message>
        <source>Enter leads to the field</source>
        <translation>Enter leidt naar het veld</translation>
    </message>
    <message>
        <source>Before the walk</source>
        <translation>Vóór de wandeling</translation>
    </message>
    <message>
        <source>Step {place} of {all}: {title}</source>
        <translation>Stap {place} van {all}: {title}</translation>
    </message>
</context>
<context>
    <name>WalkRows</name>
    <message>
        <source>{question} Not answered yet, with a note</source>
        <translation>{question} Nog niet beantwoord, met een aantekening</translation>
    </message>
    <message>
        <source>note</source>
        <translation>aantekening</translation>
    </message>
    <message>
        <source>{question} Not asked yet</source>
        <translation>{question} Nog niet gevraagd</translation>
    </message>
    <message>
        <source>{count} to ask</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>niets te vragen</translation>
    </message>
</context>
<context>
    <name>WalkSteps</name>
    <message>
        <source>Search a question</source>
        <translation>Zoek een vraag</translation>
    </message>
    <message>
        <source>How far the walk is</source>
        <translation>Hoe ver de wandeling is</translation>
    </message>
    <message>
        <source>Steps and questions</source>
        <translation>Stappen en vragen</translation>
    </message>
    <message>
        <source>{answered} answered, {left} to ask</source>
        <translation>{answered} beantwoord, nog {left} te gaan</translation>
    </message>
</context>
<context>
    <name>WalkthroughAbout</name>
    <message>
        <source>About this list</source>
        <translation>Over deze lijst</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>Wants</name>
    <message>
        <source>Fill in: {what}</source>
        <translation>Vul in: {what}</translation>
    </message>
    <message>
        <source>the ground of the claim</source>
        <translation>de grond van de vordering</translation>
    </message>
    <message>
        <source>the stage of the case</source>
        <translation>de fase van de zaak</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>de rechtbank</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>het zaaknummer</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>de huurder</translation>
    </message>
    <message>
        <source>the landlord and what kind of landlord it is</source>
        <translation>de verhuurder en wat voor verhuurder het is</translation>
    </message>
    <message>
        <source>the address of the home</source>
        <translation>het adres van de woning</translation>
    </message>
    <message>
        <source>the day the tenancy began</source>
        <translation>de dag waarop de huur begon</translation>
    </message>
    <message>
        <source>the rent</source>
        <translation>de huur</translation>
    </message>
    <message>
        <source>who acts for the family</source>
        <translation>wie voor het gezin optreedt</translation>
    </message>
    <message>
        <source>the age of a child</source>
        <translation>de leeftijd van een kind</translation>
    </message>
    <message>
        <source>read {source}</source>
        <translation>lees {source}</translation>
    </message>
    <message>
        <source>it refers to “{title}”, which is not in the draft</source>
        <translation>het verwijst naar “{title}”, dat niet in het concept staat</translation>
    </message>
    <message>
        <source>the last day, proved and not passed, of: {rules}</source>
        <translation>de laatste dag, bewezen en nog niet voorbij, van: {rules}</translation>
    </message>
    <message>
        <source>the name of the landlord</source>
        <translation>de naam van de verhuurder</translation>
    </message>
    <message>
        <source>the name of the tenant</source>
        <translation>de naam van de huurder</translation>
    </message>
    <message>
        <source>the place of the home</source>
        <translation>de plaats van de woning</translation>
    </message>
    <message>
        <source>what kind of home it is</source>
        <translation>wat voor woning het is</translation>
    </message>
    <message>
        <source>the arrears</source>
        <translation>de achterstand</translation>
    </message>
    <message>
        <source>what the landlord claims</source>
        <translation>wat de verhuurder vordert</translation>
    </message>
    <message>
        <source>the day of the claimed amount</source>
        <translation>de dag van het gevorderde bedrag</translation>
    </message>
    <message>
        <source>the arrears and the rent</source>
        <translation>de achterstand en de huur</translation>
    </message>
    <message>
        <source>the seat of the court</source>
        <translation>de zittingsplaats</translation>
    </message>
    <message>
        <source>the day of the summons</source>
        <translation>de dag van de dagvaarding</translation>
    </message>
    <message>
        <source>the roll date</source>
        <translation>de roldatum</translation>
    </message>
    <message>
        <source>the day of the hearing</source>
        <translation>de dag van de zitting</translation>
    </message>
    <message>
        <source>the day of the judgment</source>
        <translation>de dag van het vonnis</translation>
    </message>
    <message>
        <source>the day of the eviction</source>
        <translation>de dag van de ontruiming</translation>
    </message>
    <message>
        <source>the office of who acts for the family</source>
        <translation>het kantoor van wie het gezin bijstaat</translation>
    </message>
    <message>
        <source>the address of who acts for the family</source>
        <translation>het adres van wie het gezin bijstaat</translation>
    </message>
    <message>
        <source>the telephone of who acts for the family</source>
        <translation>het telefoonnummer van wie het gezin bijstaat</translation>
    </message>
    <message>
        <source>the e-mail address of who acts for the family</source>
        <translation>het e-mailadres van wie het gezin bijstaat</translation>
    </message>
    <message>
        <source>the address of the landlord</source>
        <translation>het adres van de verhuurder</translation>
    </message>
    <message>
        <source>who acts for the landlord</source>
        <translation>wie de verhuurder bijstaat</translation>
    </message>
    <message>
        <source>the office of who acts for the landlord</source>
        <translation>het kantoor van wie de verhuurder bijstaat</translation>
    </message>
    <message>
        <source>the name of the child</source>
        <translation>de naam van het kind</translation>
    </message>
    <message>
        <source>the age of the child</source>
        <translation>de leeftijd van het kind</translation>
    </message>
    <message>
        <source>the school of the child</source>
        <translation>de school van het kind</translation>
    </message>
    <message>
        <source>the care the child receives</source>
        <translation>de zorg die het kind krijgt</translation>
    </message>
    <message>
        <source>the health of the child</source>
        <translation>de gezondheid van het kind</translation>
    </message>
    <message>
        <source>the contact of the child with the other parent</source>
        <translation>de omgang van het kind met de andere ouder</translation>
    </message>
    <message>
        <source>the name of the adult</source>
        <translation>de naam van de volwassene</translation>
    </message>
    <message>
        <source>“{kind}” does not fit the stage of the case ({stage}): choose another kind</source>
        <translation>“{kind}” past niet bij de fase van de zaak ({stage}): kies een andere soort</translation>
    </message>
    <message>
        <source>Choose at least one argument</source>
        <translation>Kies ten minste één argument</translation>
    </message>
    <message>
        <source>The section “{heading}” is still empty</source>
        <translation>Het onderdeel “{heading}” is nog leeg</translation>
    </message>
    <message>
        <source>A paragraph is left out: {lacks}</source>
        <translation>Een randnummer is weggelaten: {lacks}</translation>
    </message>
    <message>
        <source>Fill in what is left open: {what}</source>
        <translation>Vul in wat nog open staat: {what}</translation>
    </message>
    <message>
        <source>Too long for this reader (at most {cure} words): “{said}”</source>
        <translation>Te lang voor deze lezer (ten hoogste {cure} woorden): “{said}”</translation>
    </message>
    <message>
        <source>Hard for this reader: “{said}”. Write: {cure}</source>
        <translation>Moeilijk voor deze lezer: “{said}”. Schrijf: {cure}</translation>
    </message>
    <message>
        <source>The sentences are long for this reader: {said} words on average, aim for {cure}</source>
        <translation>De zinnen zijn lang voor deze lezer: gemiddeld {said} woorden, streef naar {cure}</translation>
    </message>
    <message>
        <source>Many long words for this reader: {said}</source>
        <translation>Veel lange woorden voor deze lezer: {said}</translation>
    </message>
    <message>
        <source>Say who does it: “{said}”</source>
        <translation>Zeg wie het doet: “{said}”</translation>
    </message>
    <message>
        <source>The letter reads hard for this reader: {said} of 100, aim for {cure}</source>
        <translation>De brief leest moeilijk voor deze lezer: {said} van 100, streef naar {cure}</translation>
    </message>
    <message>
        <source>Have an interpreter check the translation ({language})</source>
        <translation>Laat een tolk de vertaling controleren ({language})</translation>
    </message>
    <message>
        <source>Paragraphs without one: {count}</source>
        <translation>Alinea’s zonder vertaling: {count}</translation>
    </message>
    <message>
        <source>“{title}” is chosen, but the facts close it</source>
        <translation>“{title}” is gekozen, maar de feiten sluiten het uit</translation>
    </message>
    <message>
        <source>“{title}” is chosen, but an answer is missing</source>
        <translation>“{title}” is gekozen, maar er ontbreekt een antwoord</translation>
    </message>
    <message>
        <source>“{title}” was chosen for another stage, and is not in this paper</source>
        <translation>“{title}” is voor een andere fase gekozen en staat niet in dit stuk</translation>
    </message>
    <message>
        <source>What was chosen is not in the law texts any more, and is not printed: {item}</source>
        <translation>Wat gekozen was, staat niet meer in de rechtsteksten en wordt niet gedrukt: {item}</translation>
    </message>
    <message>
        <source>Read before you file: {citation}</source>
        <translation>Lees voordat u indient: {citation}</translation>
    </message>
    <message>
        <source>Check the current text: {citation}</source>
        <translation>Controleer de huidige tekst: {citation}</translation>
    </message>
    <message>
        <source>Your own words stand on facts that changed: look at them again</source>
        <translation>Uw eigen tekst rust op feiten die zijn veranderd: kijk er opnieuw naar</translation>
    </message>
    <message>
        <source>Since it was written, paragraphs changed or rest on what changed: {count}</source>
        <translation>Alinea’s die sinds het schrijven anders luiden of steunen op wat is gewijzigd: {count}</translation>
    </message>
    <message>
        <source>Exhibit {number} ({title}) is mentioned nowhere</source>
        <translation>Productie {number} ({title}) wordt nergens genoemd</translation>
    </message>
    <message>
        <source>The exhibit “{title}” has no file</source>
        <translation>De productie “{title}” heeft geen bestand</translation>
    </message>
    <message>
        <source>Nothing proves: {question}</source>
        <translation>Zonder bewijs: {question}</translation>
    </message>
    <message>
        <source>Decide on “{title}”: it is open</source>
        <translation>Beslis over “{title}”: het is open</translation>
    </message>
    <message>
        <source>Decide on “{title}”: it is open, and all defences go into this paper ({source})</source>
        <translation>Beslis over “{title}”: het staat open, en alle verweren horen in dit stuk ({source})</translation>
    </message>
    <message>
        <source>A lawyer has not approved the weighing yet</source>
        <translation>Een advocaat heeft de afweging nog niet goedgekeurd</translation>
    </message>
    <message>
        <source>A lawyer has not approved “{title}” yet</source>
        <translation>Een advocaat heeft “{title}” nog niet goedgekeurd</translation>
    </message>
    <message>
        <source>Nothing is asked for in the alternative</source>
        <translation>Er wordt niets subsidiair gevraagd</translation>
    </message>
    <message>
        <source>“{title}” holds a child&apos;s own words: weigh whether it must be shown</source>
        <translation>“{title}” bevat woorden van een kind zelf: weeg af of het getoond moet worden</translation>
    </message>
    <message>
        <source>A lawyer must sign this paper, and {name} is {capacity} here</source>
        <translation>Dit stuk moet door een advocaat worden ondertekend, en {name} staat hier als {capacity}</translation>
    </message>
    <message>
        <source>It counted {pages} pages when it was written; the court takes {limit}</source>
        <translation>Bij het schrijven telde het {pages} pagina’s; het gerecht staat er {limit} toe</translation>
    </message>
    <message>
        <source>{what} has passed: {day}</source>
        <translation>{what} is voorbij: {day}</translation>
    </message>
    <message>
        <source>The term ended on {day}: {rule}. Too late? Set it aside and say why</source>
        <translation>De termijn eindigde op {day}: {rule}. Te laat? Zet de termijn opzij en schrijf waarom</translation>
    </message>
    <message>
        <source>What starts the term is not proved: {rule}. Keep to the safe day, {day}</source>
        <translation>Waarvan de termijn loopt, is niet bewezen: {rule}. Houd de veilige dag aan, {day}</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this term runs: {rule} ({day})</source>
        <translation>Nog niet bekend is of deze termijn loopt: {rule} ({day})</translation>
    </message>
    <message>
        <source>Enter what starts the term for this paper: {trigger}</source>
        <translation>Voer in waarvan de termijn voor dit stuk loopt: {trigger}</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>geen dag bekend</translation>
    </message>
    <message>
        <source>What the court needs</source>
        <translation>Wat het gerecht nodig heeft</translation>
    </message>
    <message>
        <source>Arguments and requests</source>
        <translation>Argumenten en vorderingen</translation>
    </message>
    <message>
        <source>Facts and exhibits</source>
        <translation>Feiten en producties</translation>
    </message>
    <message>
        <source>Sources to read</source>
        <translation>Bronnen om te lezen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Bewoordingen</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation>{count} te herstellen</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} om te bekijken</translation>
    </message>
    <message>
        <source>by {day} at the latest</source>
        <translation>uiterlijk {day}</translation>
    </message>
</context>
<context>
    <name>WantsList</name>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nog niet gereed</translation>
    </message>
    <message>
        <source>{count} to mend before it can go out</source>
        <translation>{count} te herstellen voordat het weg kan</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} om te bekijken</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Must: </source>
        <translation>Moet: </translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>Read in full: {source}</source>
        <translation>Helemaal gelezen: {source}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Ga erheen: {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>not printed: the facts do not carry it now</source>
        <translation>niet geprint: de feiten dragen het nu niet</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>het gezin</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>de wederpartij</translation>
    </message>
    <message>
        <source>in the weighing</source>
        <translation>in de afweging</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>nog geen bewijs</translation>
    </message>
    <message>
        <source>from the intake</source>
        <translation>uit de intake</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigen woorden</translation>
    </message>
    <message>
        <source>exhibit {numbers}</source>
        <translation>productie {numbers}</translation>
    </message>
    <message>
        <source>exhibits {numbers}</source>
        <translation>producties {numbers}</translation>
    </message>
    <message>
        <source>for the family</source>
        <translation>aan het gezin</translation>
    </message>
    <message>
        <source>for the other side</source>
        <translation>aan de wederpartij</translation>
    </message>
    <message>
        <source>the court finds out itself</source>
        <translation>de rechter gaat het zelf na</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>niet vastgesteld</translation>
    </message>
    <message>
        <source>Art. 8 ECHR</source>
        <translation>Art. 8 EVRM</translation>
    </message>
    <message>
        <source>both tracks</source>
        <translation>beide sporen</translation>
    </message>
    <message>
        <source>General Administrative Law Act (Awb)</source>
        <translation>Algemene wet bestuursrecht (Awb)</translation>
    </message>
    <message>
        <source>Civil Code (BW)</source>
        <translation>Burgerlijk Wetboek (BW)</translation>
    </message>
</context>
<context>
    <name>WeighingPage</name>
    <message>
        <source>Page for the file …</source>
        <translation>Blad voor het dossier …</translation>
    </message>
    <message>
        <source>The weighing</source>
        <translation>De afweging</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Request, argument, fact</source>
        <translation>Verzoek, argument, feit</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Who must prove what</source>
        <translation>Wie wat moet bewijzen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Geschilpunten</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>{printed} printed; {family} for the family, {landlord} for the other side</source>
        <translation>{printed} in het processtuk; {family} voor het gezin, {landlord} voor de wederpartij</translation>
    </message>
    <message>
        <source>There is nothing to weigh yet, so there is no page to save.</source>
        <translation>Er is nog niets af te wegen, dus er is geen blad om op te slaan.</translation>
    </message>
    <message>
        <source>No argument is open yet, so there is no page to save.</source>
        <translation>Er staat nog geen argument open, dus er is geen blad om op te slaan.</translation>
    </message>
    <message>
        <source>Put in the weighing</source>
        <translation>In de afweging gezet</translation>
    </message>
    <message>
        <source>Left out of the weighing</source>
        <translation>Uit de afweging gelaten</translation>
    </message>
    <message>
        <source>To be decided later</source>
        <translation>Later te beslissen</translation>
    </message>
    <message>
        <source>Put in the weighing in your own words</source>
        <translation>In eigen woorden in de afweging gezet</translation>
    </message>
    <message>
        <source>Own entry removed</source>
        <translation>Eigen punt verwijderd</translation>
    </message>
    <message>
        <source>Weighing approved</source>
        <translation>Afweging goedgekeurd</translation>
    </message>
    <message>
        <source>Save the page for the file as</source>
        <translation>Blad voor het dossier opslaan als</translation>
    </message>
    <message>
        <source>Page saved as {name}</source>
        <translation>Blad opgeslagen als {name}</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this question</source>
        <translation>Waarom deze vraag</translation>
    </message>
    <message>
        <source>What each answer does</source>
        <translation>Wat elk antwoord doet</translation>
    </message>
    <message>
        <source>opens and closes nothing</source>
        <translation>opent en sluit niets</translation>
    </message>
    <message>
        <source>Opens and closes no argument; decides which deadlines run.</source>
        <translation>Opent en sluit geen argument; bepaalt welke termijnen lopen.</translation>
    </message>
    <message>
        <source>Opens and closes nothing.</source>
        <translation>Opent en sluit niets.</translation>
    </message>
    <message>
        <source>Opens and closes nothing; fills one paragraph: {owners}.</source>
        <translation>Opent en sluit niets; vult één alinea in: {owners}.</translation>
    </message>
    <message>
        <source>Opens and closes nothing; fills {count} paragraphs: {owners}.</source>
        <translation>Opent en sluit niets; vult {count} alinea’s in: {owners}.</translation>
    </message>
    <message>
        <source>opens: {title}</source>
        <translation>opent: {title}</translation>
    </message>
    <message>
        <source>closes: {title}</source>
        <translation>sluit: {title}</translation>
    </message>
    <message>
        <source>then waits for an answer: {title}</source>
        <translation>wacht dan op antwoord: {title}</translation>
    </message>
    <message>
        <source>keeps waiting: {title}</source>
        <translation>blijft wachten: {title}</translation>
    </message>
    <message>
        <source>moves weight: {text}</source>
        <translation>verplaatst gewicht: {text}</translation>
    </message>
    <message>
        <source>comes to weigh for the family: {title}</source>
        <translation>gaat wegen voor het gezin: {title}</translation>
    </message>
    <message>
        <source>comes to weigh for the other side: {title}</source>
        <translation>gaat wegen voor de wederpartij: {title}</translation>
    </message>
    <message>
        <source>weighs no longer for the family: {title}</source>
        <translation>weegt niet meer voor het gezin: {title}</translation>
    </message>
    <message>
        <source>weighs no longer for the other side: {title}</source>
        <translation>weegt niet meer voor de wederpartij: {title}</translation>
    </message>
    <message>
        <source>It decides</source>
        <translation>Beslist over</translation>
    </message>
    <message>
        <source>Paragraphs that wait for it</source>
        <translation>Randnummers die erop wachten</translation>
    </message>
    <message>
        <source>Deadlines that wait for it</source>
        <translation>Termijnen die hierop wachten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmiddelen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>and {count} more, with the arguments</source>
        <translation>en nog {count}, bij de argumenten</translation>
    </message>
    <message>
        <source>What the landlord will say</source>
        <translation>Wat de verhuurder zal zeggen</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Approved by {lawyer}, until {moment}. {what}</source>
        <translation>Goedgekeurd door {lawyer}, tot {moment}. {what}</translation>
    </message>
    <message>
        <source>The approval of {lawyer} was taken back on {moment}. {what}</source>
        <translation>De goedkeuring van {lawyer} is ingetrokken op {moment}. {what}</translation>
    </message>
    <message>
        <source>The weighing waits for your approval.</source>
        <translation>De afweging wacht op uw goedkeuring.</translation>
    </message>
    <message>
        <source>{who} changed what is known of {child}</source>
        <translation>{who} wijzigde wat over {child} bekend is</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>{who} changed this own argument</source>
        <translation>{who} wijzigde dit eigen argument</translation>
    </message>
    <message>
        <source>{who} answered otherwise: {item}</source>
        <translation>{who} gaf een ander antwoord op: {item}</translation>
    </message>
    <message>
        <source>{who} let other exhibits carry it: {item}</source>
        <translation>{who} koos andere producties bij: {item}</translation>
    </message>
    <message>
        <source>{who} changed which children there are</source>
        <translation>{who} wijzigde welke kinderen er zijn</translation>
    </message>
    <message>
        <source>{who} changed the own words of {child}</source>
        <translation>{who} wijzigde de eigen woorden van {child}</translation>
    </message>
    <message>
        <source>{who} changed the parties</source>
        <translation>{who} wijzigde de partijen</translation>
    </message>
    <message>
        <source>{who} changed what is known of the home</source>
        <translation>{who} wijzigde wat over de woning bekend is</translation>
    </message>
    <message>
        <source>{who} changed the arrears</source>
        <translation>{who} wijzigde de huurachterstand</translation>
    </message>
    <message>
        <source>{who} changed the ground or the stage of the case</source>
        <translation>{who} wijzigde de grond of de fase van de zaak</translation>
    </message>
    <message>
        <source>{who} changed what the weighing prints, or its order</source>
        <translation>{who} wijzigde wat de afweging afdrukt of de volgorde</translation>
    </message>
    <message>
        <source>{who} wrote other words for it in the filing</source>
        <translation>{who} schreef er in het processtuk andere woorden voor</translation>
    </message>
    <message>
        <source>It reads otherwise in the law texts {item}</source>
        <translation>Het luidt anders in de rechtsteksten {item}</translation>
    </message>
    <message>
        <source>{who} set it aside</source>
        <translation>{who} legde het terzijde</translation>
    </message>
    <message>
        <source>{who} set it aside and chose it again</source>
        <translation>{who} legde het terzijde en koos het weer</translation>
    </message>
    <message>
        <source>{who} set it aside; {again} chose it again</source>
        <translation>{who} legde het terzijde; {again} koos het weer</translation>
    </message>
    <message>
        <source>{who} left it undecided</source>
        <translation>{who} liet het onbeslist</translation>
    </message>
    <message>
        <source>{who} left it undecided and chose it again</source>
        <translation>{who} liet het onbeslist en koos het weer</translation>
    </message>
    <message>
        <source>{who} left it undecided; {again} chose it again</source>
        <translation>{who} liet het onbeslist; {again} koos het weer</translation>
    </message>
    <message>
        <source>{who} decided otherwise</source>
        <translation>{who} besliste anders</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Open in Word</source>
        <translation>Openen in Word</translation>
    </message>
    <message>
        <source>Bring in from Word …</source>
        <translation>Inbrengen uit Word …</translation>
    </message>
    <message>
        <source>Look at the changes</source>
        <translation>Bekijk de wijzigingen</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>De kopie verwijderen</translation>
    </message>
    <message>
        <source>Was this filing changed in Word, somewhere else?</source>
        <translation>Is dit processtuk elders in Word gewijzigd?</translation>
    </message>
    <message>
        <source>The file changed in Word, outside the paragraphs.</source>
        <translation>Het bestand is gewijzigd in Word, buiten de alinea’s.</translation>
    </message>
    <message>
        <source>{name} is open in Word. Here you see at once when it is saved.</source>
        <translation>{name} is open in Word. Hier ziet u meteen wanneer het wordt opgeslagen.</translation>
    </message>
    <message>
        <source>In Word: {name}.</source>
        <translation>In Word: {name}.</translation>
    </message>
    <message>
        <source>This copy is readable for whoever uses this computer.</source>
        <translation>Deze kopie is leesbaar voor wie deze computer gebruikt.</translation>
    </message>
    <message>
        <source>The file changed in Word: look at the changed paragraph.</source>
        <translation>Het bestand is gewijzigd in Word: bekijk de gewijzigde alinea.</translation>
    </message>
    <message>
        <source>The file changed in Word: look at the {count} changed paragraphs.</source>
        <translation>Het bestand is gewijzigd in Word: bekijk de {count} gewijzigde alinea’s.</translation>
    </message>
    <message>
        <source>A filing of another dossier was saved in Word; nothing of it is lost.</source>
        <translation>Een processtuk van een ander dossier is in Word opgeslagen; daarvan gaat niets verloren.</translation>
    </message>
    <message>
        <source>Written for Word</source>
        <translation>Geschreven voor Word</translation>
    </message>
    <message>
        <source>Bring in from Word</source>
        <translation>Inbrengen uit Word</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>WordsLink</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>Toon “{title}”</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>How far the writing is</source>
        <translation>Hoe ver het schrijven is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Bezig …</translation>
    </message>
    <message>
        <source>Writing {what} …</source>
        <translation>Bezig met {what} …</translation>
    </message>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation>Opgeslagen in {folder}: {names}</translation>
    </message>
    <message>
        <source>Filing written</source>
        <translation>Processtuk gemaakt</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Gestopt; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Bezig met stoppen …</translation>
    </message>
</context>
<context>
    <name>_Wants</name>
    <message>
        <source>What the filing still wants</source>
        <translation>Wat het processtuk nog mist</translation>
    </message>
</context>
</TS>
