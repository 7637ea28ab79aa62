<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AsideForm</name>
    <message>
        <source>For example: the other party appealed first</source>
        <translation>Bijvoorbeeld: de wederpartij ging al in beroep</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Set aside: why does it not matter here?</source>
        <translation>Terzijde: waarom doet deze termijn er hier niet toe?</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>Set aside: {name}</source>
        <translation>Terzijde gelegd: {name}</translation>
    </message>
</context>
<context>
    <name>DeadlineActs</name>
    <message>
        <source>What can be done with this deadline</source>
        <translation>Wat u met deze termijn kunt doen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Opnieuw overnemen</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take the check back</source>
        <translation>Controle intrekken</translation>
    </message>
    <message>
        <source>I checked it too</source>
        <translation>Ik heb meegeteld</translation>
    </message>
    <message>
        <source>Met …</source>
        <translation>Gehaald …</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Terzijde …</translation>
    </message>
    <message>
        <source>Day named …</source>
        <translation>Dag genoemd …</translation>
    </message>
    <message>
        <source>Other length …</source>
        <translation>Andere duur …</translation>
    </message>
    <message>
        <source>Reminders …</source>
        <translation>Herinneringen …</translation>
    </message>
    <message>
        <source>For a calendar …</source>
        <translation>Voor een agenda …</translation>
    </message>
    <message>
        <source>Taken up: {name}</source>
        <translation>Overgenomen: {name}</translation>
    </message>
    <message>
        <source>Check taken back: {name}</source>
        <translation>Controle ingetrokken: {name}</translation>
    </message>
    <message>
        <source>Checked: {name}</source>
        <translation>Gecontroleerd: {name}</translation>
    </message>
</context>
<context>
    <name>DeadlineDetail</name>
    <message>
        <source>The deadline</source>
        <translation>De termijn</translation>
    </message>
    <message>
        <source>checked by a second person</source>
        <translation>door een tweede gecontroleerd</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Set aside: {why}</source>
        <translation>Terzijde gelegd: {why}</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Gehaald op</translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation>De laatste dag was {day}.</translation>
    </message>
    <message>
        <source>A paper that serves this was handed in on {day}.</source>
        <translation>Een stuk dat deze termijn dient, is ingediend op {day}.</translation>
    </message>
    <message>
        <source>Met with it</source>
        <translation>Daarmee gehaald</translation>
    </message>
    <message>
        <source>By what the dossier says now this term does not apply. You took it up, so it stays.</source>
        <translation>Volgens wat er nu in het dossier staat, geldt deze termijn niet. U nam hem over; daarom blijft hij staan.</translation>
    </message>
    <message>
        <source>Whether this term applies depends on what nobody answered yet:</source>
        <translation>Of deze termijn geldt, hangt af van wat nog niemand heeft beantwoord:</translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation>Waarom hij geldt</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Waarom hij niet geldt</translation>
    </message>
    <message>
        <source>Before you rely on it</source>
        <translation>Voordat u erop rekent</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>De berekening</translation>
    </message>
    <message>
        <source>How sure this rule is</source>
        <translation>Hoe zeker deze regel is</translation>
    </message>
    <message>
        <source>About this term</source>
        <translation>Over deze termijn</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Gebeurtenis wijzigen</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Gebeurtenis verwijderen</translation>
    </message>
    <message>
        <source>With all terms that hang on it; can be undone</source>
        <translation>Met alle termijnen die eraan hangen; u kunt het ongedaan maken</translation>
    </message>
    <message>
        <source>This day was used again: what was met stays with the day it was met for.</source>
        <translation>Deze dag is opnieuw gebruikt: wat gehaald is, blijft bij de dag waarvoor het gehaald is.</translation>
    </message>
    <message>
        <source>What it runs from</source>
        <translation>Waarmee hij begint</translation>
    </message>
    <message>
        <source>{day} · {standing}</source>
        <translation>{day} · {standing}</translation>
    </message>
    <message>
        <source>Day not known; not before {day}</source>
        <translation>Dag niet bekend; niet vóór {day}</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Dag niet bekend</translation>
    </message>
    <message>
        <source>What shows the day:</source>
        <translation>Wat de dag bewijst:</translation>
    </message>
    <message>
        <source>Exhibit {number}: {title}</source>
        <translation>Productie {number}: {title}</translation>
    </message>
    <message>
        <source>The day was named: {day}. It never moves.</source>
        <translation>De dag is genoemd: {day}. Hij schuift nooit op.</translation>
    </message>
    <message>
        <source>The day that was named</source>
        <translation>De genoemde dag</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Andere duur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Days ahead: {days}</source>
        <translation>Dagen vooraf: {days}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>What paper serves it</source>
        <translation>Met welk stuk u hem haalt</translation>
    </message>
    <message>
        <source>Event entered by {who}, {when}.</source>
        <translation>Gebeurtenis ingevoerd door {who}, {when}.</translation>
    </message>
    <message>
        <source>{state} by {who}, {when}.</source>
        <translation>{state} door {who}, {when}.</translation>
    </message>
    <message>
        <source>Checked by {who}, {when}.</source>
        <translation>Gecontroleerd door {who}, {when}.</translation>
    </message>
    <message>
        <source>What it rests on changed since: this check does not count any more.</source>
        <translation>Daarna is gewijzigd waarop dit berust: deze controle telt niet meer.</translation>
    </message>
    <message>
        <source>Not checked by a second person yet.</source>
        <translation>Nog niet door een tweede gecontroleerd.</translation>
    </message>
    <message>
        <source>Checked before by {who}, {when}; it does not count any more.</source>
        <translation>Eerder gecontroleerd door {who}, {when}; deze controle telt niet meer.</translation>
    </message>
    <message>
        <source>Control sheet of this term</source>
        <translation>Controleblad van deze termijn</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wie en wanneer</translation>
    </message>
    <message>
        <source>{move} ({who}, {when})</source>
        <translation>{move} ({who}, {when})</translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation>Wat het eerder was</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
</context>
<context>
    <name>DeadlineSum</name>
    <message>
        <source>Show {citation} in the library</source>
        <translation>{citation} in de bibliotheek tonen</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
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
    <message>
        <source>safe day, start not proved</source>
        <translation>veilige dag, begin niet bewezen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen een week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Zonder dag</translation>
    </message>
    <message>
        <source>Others may act now</source>
        <translation>Anderen mogen nu handelen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>overdue, {wait}</source>
        <translation>verstreken, {wait}</translation>
    </message>
    <message>
        <source>passed, {wait}</source>
        <translation>voorbij, {wait}</translation>
    </message>
    <message>
        <source>wait over: {wait}</source>
        <translation>wachttijd voorbij: {wait}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde gelegd</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>van ons</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>van het kantoor</translation>
    </message>
    <message>
        <source>of the other side</source>
        <translation>van de wederpartij</translation>
    </message>
    <message>
        <source>of the authority</source>
        <translation>van de overheid</translation>
    </message>
    <message>
        <source>of the court</source>
        <translation>van de rechter</translation>
    </message>
    <message>
        <source>fatal: too late is lost</source>
        <translation>fataal: te laat is verloren</translation>
    </message>
    <message>
        <source>a day to keep</source>
        <translation>een dag om te halen</translation>
    </message>
    <message>
        <source>not before this day</source>
        <translation>niet vóór deze dag</translation>
    </message>
    <message>
        <source>counted back from a day</source>
        <translation>teruggerekend vanaf een dag</translation>
    </message>
    <message>
        <source>how long it lasts</source>
        <translation>hoe lang het duurt</translation>
    </message>
    <message>
        <source>to watch</source>
        <translation>om te volgen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>source read by a lawyer</source>
        <translation>bron door een advocaat gelezen</translation>
    </message>
    <message>
        <source>from memory: check it</source>
        <translation>uit het hoofd: controleer</translation>
    </message>
    <message>
        <source>known from a second source</source>
        <translation>uit een tweede bron bekend</translation>
    </message>
    <message>
        <source>text was read</source>
        <translation>tekst is gelezen</translation>
    </message>
    <message>
        <source>Check this rule before you rely on it: nobody has read its text yet. Read the source below and tick it.</source>
        <translation>Controleer deze regel voordat u erop rekent: niemand heeft de tekst nog gelezen. Lees de bron hieronder en vink haar af.</translation>
    </message>
    <message>
        <source>Text as of {day}.</source>
        <translation>Tekst per {day}.</translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation>Nagekeken op {day}.</translation>
    </message>
    <message>
        <source>not known whether it applies</source>
        <translation>onbekend of hij geldt</translation>
    </message>
    <message>
        <source>does not apply any more</source>
        <translation>geldt niet meer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>werkdagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>The waiting time runs to the end of {day}.</source>
        <translation>De wachttijd loopt tot en met {day}.</translation>
    </message>
    <message>
        <source>Last day: {day} ({wait}).</source>
        <translation>Laatste dag: {day} ({wait}).</translation>
    </message>
    <message>
        <source>Act on {day} at the latest: the last working day before it.</source>
        <translation>Handel uiterlijk op {day}: de laatste werkdag ervoor.</translation>
    </message>
    <message>
        <source>By {hour} hours on that day.</source>
        <translation>Op die dag vóór {hour} uur.</translation>
    </message>
    <message>
        <source>The other side can act from</source>
        <translation>De wederpartij kan handelen vanaf</translation>
    </message>
    <message>
        <source>Safe day (the start is not proved)</source>
        <translation>Veilige dag (het begin is niet bewezen)</translation>
    </message>
    <message>
        <source>Safe day</source>
        <translation>Veilige dag</translation>
    </message>
    <message>
        <source>Last day, as it was named</source>
        <translation>Laatste dag, zoals hij is genoemd</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>No last day: the start is not proved.</source>
        <translation>Geen laatste dag: het begin is niet bewezen.</translation>
    </message>
    <message>
        <source>No day: the law gives no length. Type the day that the letter or the court names.</source>
        <translation>Geen dag: de wet geeft geen duur. Typ de dag die de brief of de rechter noemt.</translation>
    </message>
    <message>
        <source>No day can be computed.</source>
        <translation>Er is geen dag te berekenen.</translation>
    </message>
    <message>
        <source>{what}: day not known</source>
        <translation>{what}: dag niet bekend</translation>
    </message>
    <message>
        <source>Judgment and appeal</source>
        <translation>Uitspraak en hoger beroep</translation>
    </message>
    <message>
        <source>Service and letters</source>
        <translation>Betekening en brieven</translation>
    </message>
    <message>
        <source>Decision of an authority</source>
        <translation>Besluit van de overheid</translation>
    </message>
    <message>
        <source>Hearing and roll</source>
        <translation>Zitting en rol</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Executie</translation>
    </message>
    <message>
        <source>Debts and help</source>
        <translation>Schulden en hulp</translation>
    </message>
    <message>
        <source>Living in the home</source>
        <translation>Wonen in de woning</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Het kantoor</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>{before} → {after}: {why}</source>
        <translation>{before} → {after}: {why}</translation>
    </message>
    <message>
        <source>the day of the event changed</source>
        <translation>de dag van de gebeurtenis is gewijzigd</translation>
    </message>
    <message>
        <source>what is proved of its start changed</source>
        <translation>het bewijs van het begin is gewijzigd</translation>
    </message>
    <message>
        <source>another length was given</source>
        <translation>er is een andere duur gegeven</translation>
    </message>
    <message>
        <source>the day that was named changed</source>
        <translation>de genoemde dag is gewijzigd</translation>
    </message>
    <message>
        <source>the law texts or the calendar changed</source>
        <translation>de wetteksten of de kalender zijn gewijzigd</translation>
    </message>
    <message>
        <source>{count} more terms moved</source>
        <translation>nog {count} termijnen verschoven</translation>
    </message>
    <message>
        <source>term moved: {name}, {before} → {after}</source>
        <translation>termijn verschoven: {name}, {before} → {after}</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 verstreken</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} verstreken</translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 vandaag</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} vandaag</translation>
    </message>
    <message>
        <source>1 this week</source>
        <translation>1 deze week</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} deze week</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>er loopt er geen</translation>
    </message>
    <message>
        <source>1 runs</source>
        <translation>er loopt er 1</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>er lopen er {count}</translation>
    </message>
    <message>
        <source>The law texts in use do not know: {terms}. Count the days again yourself.</source>
        <translation>De rechtsteksten in gebruik kennen niet: {terms}. Tel deze dagen zelf na.</translation>
    </message>
    <message>
        <source>{term}, if it applies</source>
        <translation>{term}, als hij geldt</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
    <message>
        <source>Enter a judgment, a service, a decision or a letter (Ctrl+Shift+D)</source>
        <translation>Voer een vonnis, een betekening, een besluit of een brief in (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Control sheet</source>
        <translation>Controleblad</translation>
    </message>
    <message>
        <source>A PDF of all terms that run, to count again and to sign</source>
        <translation>Een pdf met alle lopende termijnen, om na te tellen en te tekenen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>No deadlines yet</source>
        <translation>Nog geen termijnen</translation>
    </message>
    <message>
        <source>Enter what happened: a judgment, a service, a decision, a letter of the bailiff. What follows by law is computed and shown step by step.</source>
        <translation>Voer in wat er gebeurde: een vonnis, een betekening, een besluit, een brief van de deurwaarder. Wat er volgens de wet op volgt, wordt berekend en stap voor stap getoond.</translation>
    </message>
    <message>
        <source>Deadlines by how near they are</source>
        <translation>Termijnen naar hoe dichtbij ze zijn</translation>
    </message>
    <message>
        <source>First: {deadline} · {count}</source>
        <translation>Eerst: {deadline} · {count}</translation>
    </message>
    <message>
        <source>Event removed, with its terms</source>
        <translation>Gebeurtenis verwijderd, met haar termijnen</translation>
    </message>
    <message>
        <source>Save the control sheet as</source>
        <translation>Controleblad bewaren als</translation>
    </message>
    <message>
        <source>Control sheet saved as {name}</source>
        <translation>Controleblad bewaard als {name}</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Type a part of it: judgment, service, letter</source>
        <translation>Typ een deel: vonnis, betekening, brief</translation>
    </message>
    <message>
        <source>Kinds of events; Enter chooses</source>
        <translation>Soorten gebeurtenissen; Enter kiest</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 termijn</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} termijnen</translation>
    </message>
</context>
<context>
    <name>EventEntry</name>
    <message>
        <source>Something happened</source>
        <translation>Er is iets gebeurd</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Een andere soort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>Hoe zeker is de dag?</translation>
    </message>
    <message>
        <source>The earliest day it can have been</source>
        <translation>De vroegste dag waarop het kan zijn geweest</translation>
    </message>
    <message>
        <source>From this day the safe day is counted, as long as the day itself is not proved.</source>
        <translation>Vanaf deze dag wordt de veilige dag geteld, zolang de dag zelf niet is bewezen.</translation>
    </message>
    <message>
        <source>It is shown by</source>
        <translation>Dat blijkt uit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>In your own words (not needed)</source>
        <translation>In uw eigen woorden (hoeft niet)</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Wat erop volgt</translation>
    </message>
    <message>
        <source>What is ticked is taken up; the rest is proposed.</source>
        <translation>Wat is aangevinkt, wordt overgenomen; de rest wordt voorgesteld.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What shows the day: {proof}.</source>
        <translation>Wat de dag bewijst: {proof}.</translation>
    </message>
    <message>
        <source>The dossier has {day} as this day; what is entered here takes its place.</source>
        <translation>Het dossier heeft {day} als deze dag; wat u hier invoert, komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Type the day: the terms that follow from it then stand here.</source>
        <translation>Typ de dag: hier staan dan de termijnen die erop volgen.</translation>
    </message>
    <message>
        <source>No term follows from it here; it is noted with its day all the same.</source>
        <translation>Er volgt hier geen termijn op; de gebeurtenis wordt wel met haar dag bewaard.</translation>
    </message>
    <message>
        <source>Type the day first: without it no term can be computed.</source>
        <translation>Typ eerst de dag: zonder dag is geen termijn te berekenen.</translation>
    </message>
    <message>
        <source>Entered: {what}</source>
        <translation>Ingevoerd: {what}</translation>
    </message>
</context>
<context>
    <name>Followers</name>
    <message>
        <source>The terms that follow</source>
        <translation>De termijnen die volgen</translation>
    </message>
</context>
<context>
    <name>GivenForm</name>
    <message>
        <source>Day computed again: {name}</source>
        <translation>Dag weer berekend: {name}</translation>
    </message>
    <message>
        <source>The last day as the court or the letter names it</source>
        <translation>De laatste dag zoals de rechter of de brief die noemt</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Dag bewaren</translation>
    </message>
    <message>
        <source>Last day that was named</source>
        <translation>Laatste dag die is genoemd</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>Dat staat in</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translation>Er is geen dag genoemd</translation>
    </message>
    <message>
        <source>Day named: {name}</source>
        <translation>Genoemde dag bewaard: {name}</translation>
    </message>
</context>
<context>
    <name>LengthForm</name>
    <message>
        <source>Length of the law again: {name}</source>
        <translation>Weer de duur van de wet: {name}</translation>
    </message>
    <message>
        <source>The length as the judgment or letter gives it</source>
        <translation>De duur zoals het vonnis of de brief die geeft</translation>
    </message>
    <message>
        <source>Save the length</source>
        <translation>Duur bewaren</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>The length of the law</source>
        <translation>De duur van de wet</translation>
    </message>
    <message>
        <source>Other length: {name}</source>
        <translation>Andere duur: {name}</translation>
    </message>
</context>
<context>
    <name>MetForm</name>
    <message>
        <source>Day on which it was met</source>
        <translation>Dag waarop</translation>
    </message>
    <message>
        <source>How it was met</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Met: on which day, and how?</source>
        <translation>Gehaald: op welke dag, en hoe?</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Met: {name}</source>
        <translation>Gehaald: {name}</translation>
    </message>
</context>
<context>
    <name>MovedCard</name>
    <message>
        <source>Terms that moved</source>
        <translation>Termijnen die zijn verschoven</translation>
    </message>
    <message>
        <source>Moved since you last looked</source>
        <translation>Verschoven sinds u het laatst keek</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>RemindersForm</name>
    <message>
        <source>Reminders of the rule again: {name}</source>
        <translation>Weer de herinneringen van de regel: {name}</translation>
    </message>
    <message>
        <source>How many days ahead the desk reminds</source>
        <translation>Hoeveel dagen vooraf u een herinnering krijgt</translation>
    </message>
    <message>
        <source>Save the reminders</source>
        <translation>Herinneringen bewaren</translation>
    </message>
    <message>
        <source>Days ahead, with commas</source>
        <translation>Dagen vooraf, met komma’s</translation>
    </message>
    <message>
        <source>For example: 14, 7, 2</source>
        <translation>Bijvoorbeeld: 14, 7, 2</translation>
    </message>
    <message>
        <source>As the rule has them</source>
        <translation>Zoals de regel ze heeft</translation>
    </message>
    <message>
        <source>Reminders changed: {name}</source>
        <translation>Herinneringen gewijzigd: {name}</translation>
    </message>
</context>
<context>
    <name>TheSum</name>
    <message>
        <source>The sum, step by step</source>
        <translation>De berekening, stap voor stap</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The days of this dossier</source>
        <translation>De dagen van dit dossier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>and {count} more, in the list</source>
        <translation>en nog {count}, in de lijst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>What happened: {above}. Today: {today}. Terms: {below}.</source>
        <translation>Wat er gebeurde: {above}. Vandaag: {today}. Termijnen: {below}.</translation>
    </message>
</context>
</TS>
