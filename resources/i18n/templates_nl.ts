<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>InspectedCard</name>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Ingevuld met</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Every tag of the template</source>
        <translation>Alle codes van het sjabloon</translation>
    </message>
    <message>
        <source>A paper of the sample family, printed with this template</source>
        <translation>Een stuk van het voorbeeldgezin, afgedrukt met dit sjabloon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>With the sample family</source>
        <translation>Met het voorbeeldgezin</translation>
    </message>
    <message>
        <source>And {count} more; mend these first, and look again.</source>
        <translation>En nog {count}; herstel eerst deze en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>Making the page …</source>
        <translation>De pagina wordt gemaakt …</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Only for: {kind}</source>
        <translation>Alleen voor: {kind}</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Pleading</source>
        <translation>Processtuk</translation>
    </message>
    <message>
        <source>Writ of summons</source>
        <translation>Dagvaarding</translation>
    </message>
    <message>
        <source>Notes to speak from</source>
        <translation>Pleitnota</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter in two languages</source>
        <translation>Brief in twee talen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>List of exhibits</source>
        <translation>Productielijst</translation>
    </message>
    <message>
        <source>Caption with the parties</source>
        <translation>Kop met de partijen</translation>
    </message>
    <message>
        <source>Sections and paragraphs</source>
        <translation>Hoofdstukken en alinea’s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Exhibits below a pleading</source>
        <translation>Producties onder een processtuk</translation>
    </message>
    <message>
        <source>Exhibits in their list</source>
        <translation>Producties in hun lijst</translation>
    </message>
    <message>
        <source>Annexes below a letter</source>
        <translation>Bijlagen onder een brief</translation>
    </message>
    <message>
        <source>Head of a letter</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>End of a letter</source>
        <translation>Briefslot</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Signature of the clients</source>
        <translation>Handtekening van de cliënten</translation>
    </message>
    <message>
        <source>Words of the bailiff</source>
        <translation>Exploot van de deurwaarder</translation>
    </message>
    <message>
        <source>End of a form</source>
        <translation>Slot van een formulier</translation>
    </message>
    <message>
        <source>Notices at the top</source>
        <translation>Meldingen bovenaan</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Spreektekst</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Twee talen naast elkaar</translation>
    </message>
    <message>
        <source>House style, for everything</source>
        <translation>Huisstijl, voor alles</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Parts, shared by papers</source>
        <translation>Onderdelen, gedeeld door stukken</translation>
    </message>
    <message>
        <source>office, version {version}</source>
        <translation>kantoor, versie {version}</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>meegeleverd</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>Version {version}, by {who} on {moment}</source>
        <translation>Versie {version}, door {who} op {moment}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>In use: {version}</source>
        <translation>In gebruik: {version}</translation>
    </message>
    <message>
        <source>In use: the one that came with the program.</source>
        <translation>In gebruik: het sjabloon dat met het programma meekwam.</translation>
    </message>
    <message>
        <source>Not in use: these filings are written with the general template.</source>
        <translation>Niet in gebruik: deze stukken worden met het algemene sjabloon geschreven.</translation>
    </message>
    <message>
        <source>It can be used: both trial papers came out whole.</source>
        <translation>Bruikbaar: beide proefstukken kwamen er heel uit.</translation>
    </message>
    <message>
        <source>To look at: {count}.</source>
        <translation>Om te bekijken: {count}.</translation>
    </message>
    <message>
        <source>It cannot be used: 1 fault.</source>
        <translation>Niet bruikbaar: 1 fout.</translation>
    </message>
    <message>
        <source>It cannot be used: {count} faults.</source>
        <translation>Niet bruikbaar: {count} fouten.</translation>
    </message>
    <message>
        <source>It cannot be used: a trial paper did not come out whole.</source>
        <translation>Niet bruikbaar: een proefstuk kwam er niet heel uit.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Mag blijven</translation>
    </message>
    <message>
        <source>{part}, paragraph {number}</source>
        <translation>{part}, alinea {number}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Koptekst</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Voettekst</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Voetnoten</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Eindnoten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Bedoelde u {names}?</translation>
    </message>
    <message>
        <source>Take it out, or write one of: {names}.</source>
        <translation>Haal het weg, of schrijf een van: {names}.</translation>
    </message>
    <message>
        <source>It is no Word file that can be trusted ({what}).</source>
        <translation>Het is geen Word-bestand dat te vertrouwen is ({what}).</translation>
    </message>
    <message>
        <source>It cannot be filled in: {what}.</source>
        <translation>Het kan niet worden ingevuld: {what}.</translation>
    </message>
    <message>
        <source>It holds macros or embedded objects ({what}).</source>
        <translation>Er zitten macro’s of ingesloten objecten in ({what}).</translation>
    </message>
    <message>
        <source>It holds what no template may hold ({what}).</source>
        <translation>Er zit iets in dat in geen sjabloon mag zitten ({what}).</translation>
    </message>
    <message>
        <source>It points outside itself ({what}).</source>
        <translation>Het verwijst naar iets buiten het bestand ({what}).</translation>
    </message>
    <message>
        <source>It points outside itself ({what}); that is left out.</source>
        <translation>Het verwijst naar iets buiten het bestand ({what}); dat wordt weggelaten.</translation>
    </message>
    <message>
        <source>It holds comments or tracked changes.</source>
        <translation>Er staan opmerkingen of bijgehouden wijzigingen in.</translation>
    </message>
    <message>
        <source>A field in it fetches something from elsewhere ({what}).</source>
        <translation>Een Word-veld haalt iets van elders op ({what}).</translation>
    </message>
    <message>
        <source>No paper has a field {what}.</source>
        <translation>Geen enkel stuk heeft een veld {what}.</translation>
    </message>
    <message>
        <source>There is a space in the name {what}.</source>
        <translation>Er staat een spatie in de naam {what}.</translation>
    </message>
    <message>
        <source>There is a sign in the tag that no name has ({what}).</source>
        <translation>In de code staat een teken dat in geen naam voorkomt ({what}).</translation>
    </message>
    <message>
        <source>The quotes in the tag are curly.</source>
        <translation>De aanhalingstekens in de code zijn krom.</translation>
    </message>
    <message>
        <source>The tag is not understood ({what}).</source>
        <translation>De code wordt niet begrepen ({what}).</translation>
    </message>
    <message>
        <source>The tag does what a template may not do ({what}).</source>
        <translation>De code doet wat een sjabloon niet mag ({what}).</translation>
    </message>
    <message>
        <source>There is nothing that is called {what} after the sign |.</source>
        <translation>Na het teken | kan {what} niet staan; dat bestaat niet.</translation>
    </message>
    <message>
        <source>What begins here never ends ({what}).</source>
        <translation>Wat hier begint, houdt nergens op ({what}).</translation>
    </message>
    <message>
        <source>This ends what never began ({what}).</source>
        <translation>Dit sluit iets af dat nooit begon ({what}).</translation>
    </message>
    <message>
        <source>It begins as {what} and ends as {more}.</source>
        <translation>Het begint als {what} en eindigt als {more}.</translation>
    </message>
    <message>
        <source>It spans several paragraphs and leaves empty lines.</source>
        <translation>Het beslaat meer alinea’s en laat lege regels achter.</translation>
    </message>
    <message>
        <source>The text beside this tag is not printed: {what}</source>
        <translation>De tekst naast deze code wordt niet afgedrukt: {what}</translation>
    </message>
    <message>
        <source>A tag in an endnote is not filled in.</source>
        <translation>Een code in een eindnoot wordt niet ingevuld.</translation>
    </message>
    <message>
        <source>A note cannot be taken along into a paper.</source>
        <translation>Een noot kan niet mee in een stuk.</translation>
    </message>
    <message>
        <source>It stands in a text box, which is passed over when the text is read aloud or searched.</source>
        <translation>Het staat in een tekstvak; dat wordt overgeslagen bij voorlezen en zoeken.</translation>
    </message>
    <message>
        <source>Headers and footers come from the house style, so this one is not printed.</source>
        <translation>Kop- en voetteksten komen uit de huisstijl; deze wordt niet afgedrukt.</translation>
    </message>
    <message>
        <source>A reference leads to a bookmark that is not there ({what}).</source>
        <translation>Een verwijzing leidt naar een bladwijzer die er niet is ({what}).</translation>
    </message>
    <message>
        <source>There is no part {what}.</source>
        <translation>Er is geen onderdeel {what}.</translation>
    </message>
    <message>
        <source>The tag of a part stands not alone in its paragraph.</source>
        <translation>De code van een onderdeel staat niet alleen in haar alinea.</translation>
    </message>
    <message>
        <source>A part may not name another part ({what}).</source>
        <translation>Een onderdeel mag geen ander onderdeel noemen ({what}).</translation>
    </message>
    <message>
        <source>It never prints the field {what}.</source>
        <translation>Het veld {what} wordt nergens afgedrukt.</translation>
    </message>
    <message>
        <source>It does not print: {what}</source>
        <translation>Dit wordt niet afgedrukt: {what}</translation>
    </message>
    <message>
        <source>Save it in Word as .docx.</source>
        <translation>Bewaar het in Word als .docx.</translation>
    </message>
    <message>
        <source>Mend it in Word ({more}), or take the shipped one.</source>
        <translation>Herstel het in Word ({more}), of neem het meegeleverde.</translation>
    </message>
    <message>
        <source>Save it in Word as .docx without them.</source>
        <translation>Bewaar het in Word als .docx zonder die inhoud.</translation>
    </message>
    <message>
        <source>Take it out, or copy its text into the template.</source>
        <translation>Haal het weg, of neem de tekst ervan over in het sjabloon.</translation>
    </message>
    <message>
        <source>Put what it points to into the template, or take it out.</source>
        <translation>Zet in het sjabloon zelf waar het naar verwijst, of haal het weg.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Accept the changes and delete the comments in Word.</source>
        <translation>Accepteer de wijzigingen en verwijder de opmerkingen in Word.</translation>
    </message>
    <message>
        <source>Take the field out, and put in what it showed.</source>
        <translation>Haal het Word-veld weg en typ wat het liet zien.</translation>
    </message>
    <message>
        <source>Take it out, or write a field that there is.</source>
        <translation>Haal het weg, of schrijf een veld dat bestaat.</translation>
    </message>
    <message>
        <source>Write a name as one word, with _ between.</source>
        <translation>Schrijf een naam als één woord, met _ ertussen.</translation>
    </message>
    <message>
        <source>Type - or _ by hand, or take it out.</source>
        <translation>Typ zelf - of _, of haal het weg.</translation>
    </message>
    <message>
        <source>They are read as straight ones; better type straight ones.</source>
        <translation>Ze worden als rechte gelezen; typ liever rechte.</translation>
    </message>
    <message>
        <source>Write the tag whole: two signs before it and two after it.</source>
        <translation>Schrijf de code heel: twee tekens ervoor en twee erachter.</translation>
    </message>
    <message>
        <source>Print fields, and loop over lists only.</source>
        <translation>Druk alleen velden af en herhaal alleen over lijsten.</translation>
    </message>
    <message>
        <source>Take it out, or write one that there is.</source>
        <translation>Haal het weg, of schrijf er een die bestaat.</translation>
    </message>
    <message>
        <source>Put {more} where it ends.</source>
        <translation>Zet {more} waar het ophoudt.</translation>
    </message>
    <message>
        <source>Take it out, or put its beginning before it.</source>
        <translation>Haal het weg, of zet het begin ervoor.</translation>
    </message>
    <message>
        <source>Write both in the same way, each alone in its paragraph or row.</source>
        <translation>Schrijf beide op dezelfde manier, elk alleen in een alinea of rij.</translation>
    </message>
    <message>
        <source>Begin and end with a tag that has a p after its first signs, alone in its paragraph.</source>
        <translation>Begin en eindig met een code met een p na de eerste tekens, alleen in haar alinea.</translation>
    </message>
    <message>
        <source>Give the tag a paragraph (or a row) of its own.</source>
        <translation>Geef de code een eigen alinea (of een eigen rij).</translation>
    </message>
    <message>
        <source>Write it in the text itself.</source>
        <translation>Schrijf het in de tekst zelf.</translation>
    </message>
    <message>
        <source>Write it in the text itself, or in a table.</source>
        <translation>Schrijf het in de tekst zelf, of in een tabel.</translation>
    </message>
    <message>
        <source>Change the header or footer of the house style.</source>
        <translation>Verander de kop- of voettekst van de huisstijl.</translation>
    </message>
    <message>
        <source>Take the reference out, or put the bookmark back.</source>
        <translation>Haal de verwijzing weg, of zet de bladwijzer terug.</translation>
    </message>
    <message>
        <source>Write the name of a part that there is.</source>
        <translation>Schrijf de naam van een onderdeel dat bestaat.</translation>
    </message>
    <message>
        <source>Write [[onderdeel: kop]] and nothing else in it.</source>
        <translation>Schrijf [[onderdeel: kop]] en verder niets in die alinea.</translation>
    </message>
    <message>
        <source>Name both in the paper itself.</source>
        <translation>Noem beide in het stuk zelf.</translation>
    </message>
    <message>
        <source>Put the field back where it belongs.</source>
        <translation>Zet het veld terug waar het hoort.</translation>
    </message>
    <message>
        <source>Put the field back that prints it.</source>
        <translation>Zet het veld terug dat dit afdrukt.</translation>
    </message>
    <message>
        <source>it is no Word file</source>
        <translation>het is geen Wordbestand</translation>
    </message>
    <message>
        <source>it is no Word file that can be trusted ({data})</source>
        <translation>het is geen betrouwbaar Wordbestand ({data})</translation>
    </message>
    <message>
        <source>it is of the kind {data}, and no Word file</source>
        <translation>het is van de soort {data}, en geen Wordbestand</translation>
    </message>
    <message>
        <source>it is a file without a type, and no Word file</source>
        <translation>het is een bestand zonder soort, en geen Wordbestand</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>een deel ervan kan niet worden gelezen</translation>
    </message>
    <message>
        <source>a part of it is missing or has a strange name</source>
        <translation>een deel ervan ontbreekt of heeft een vreemde naam</translation>
    </message>
    <message>
        <source>its parts do not hold together</source>
        <translation>de delen ervan sluiten niet op elkaar aan</translation>
    </message>
    <message>
        <source>what was made of it holds what no filing may hold</source>
        <translation>wat ermee is gemaakt, bevat iets wat in geen processtuk mag staan</translation>
    </message>
    <message>
        <source>what was made of it cannot be read again</source>
        <translation>wat ermee is gemaakt, kan niet worden teruggelezen</translation>
    </message>
    <message>
        <source>what was made of it cannot be shown</source>
        <translation>wat ermee is gemaakt, kan niet worden getoond</translation>
    </message>
    <message>
        <source>it holds more than any filing</source>
        <translation>het bevat meer dan enig processtuk</translation>
    </message>
    <message>
        <source>it holds comments or tracked changes</source>
        <translation>het bevat opmerkingen of bijgehouden wijzigingen</translation>
    </message>
    <message>
        <source>it holds macros or embedded objects</source>
        <translation>het bevat macro&apos;s of ingesloten objecten</translation>
    </message>
    <message>
        <source>it holds another document inside</source>
        <translation>er zit een ander document in</translation>
    </message>
    <message>
        <source>it holds a picture of a kind that can hold programs (SVG)</source>
        <translation>het bevat een afbeelding van een soort waarin programma&apos;s kunnen zitten (SVG)</translation>
    </message>
    <message>
        <source>it holds a footnote or endnote</source>
        <translation>het bevat een voetnoot of eindnoot</translation>
    </message>
    <message>
        <source>it holds what cannot be taken along ({data})</source>
        <translation>het bevat iets wat niet kan worden meegenomen ({data})</translation>
    </message>
    <message>
        <source>it holds what cannot be taken along (a broken link)</source>
        <translation>het bevat iets wat niet kan worden meegenomen (een kapotte verwijzing)</translation>
    </message>
    <message>
        <source>a link leads to {data}</source>
        <translation>een koppeling leidt naar {data}</translation>
    </message>
    <message>
        <source>a field in it fetches something from elsewhere</source>
        <translation>een veld erin haalt iets van elders op</translation>
    </message>
    <message>
        <source>no paper has a field {data}</source>
        <translation>geen enkel stuk heeft een veld {data}</translation>
    </message>
    <message>
        <source>a tag stands where it breaks the text</source>
        <translation>een code staat op een plaats waar zij de tekst breekt</translation>
    </message>
    <message>
        <source>a tag is not understood ({data})</source>
        <translation>een code wordt niet begrepen ({data})</translation>
    </message>
    <message>
        <source>a tag asks for what cannot be ({data})</source>
        <translation>een code vraagt om iets wat niet kan ({data})</translation>
    </message>
    <message>
        <source>a field does what a template may not do ({data})</source>
        <translation>een veld doet iets wat een sjabloon niet mag ({data})</translation>
    </message>
    <message>
        <source>it prints more than a filing can hold</source>
        <translation>het drukt meer af dan een processtuk kan bevatten</translation>
    </message>
    <message>
        <source>filling it in gave something else than a filing</source>
        <translation>het invullen gaf iets anders dan een processtuk</translation>
    </message>
    <message>
        <source>filling it in takes more time or memory than any filing needs</source>
        <translation>het invullen kost meer tijd of geheugen dan enig processtuk nodig heeft</translation>
    </message>
    <message>
        <source>filling it in takes more time or memory than any filing needs, or cannot be done ({data})</source>
        <translation>het invullen kost meer tijd of geheugen dan enig processtuk nodig heeft, of kan niet ({data})</translation>
    </message>
    <message>
        <source>what fills it in could not be started</source>
        <translation>het onderdeel dat sjablonen invult, kon niet worden gestart</translation>
    </message>
    <message>
        <source>looking into it takes more time or memory than any template needs</source>
        <translation>het nakijken kost meer tijd of geheugen dan enig sjabloon nodig heeft</translation>
    </message>
    <message>
        <source>what looks into it could not be started</source>
        <translation>het onderdeel dat sjablonen nakijkt, kon niet worden gestart</translation>
    </message>
    <message>
        <source>looking into it gave something else than an inspection</source>
        <translation>het nakijken gaf iets anders dan een bevinding</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>er is geen sjabloon met die naam</translation>
    </message>
    <message>
        <source>there is no part {data}</source>
        <translation>er is geen onderdeel {data}</translation>
    </message>
    <message>
        <source>the tag of a part is not understood</source>
        <translation>de code van een onderdeel wordt niet begrepen</translation>
    </message>
    <message>
        <source>a part may not name another part</source>
        <translation>een onderdeel mag geen ander onderdeel noemen</translation>
    </message>
    <message>
        <source>save it in Word as .docx</source>
        <translation>sla het in Word op als .docx</translation>
    </message>
    <message>
        <source>save it in Word as .docx without them</source>
        <translation>sla het in Word zonder die onderdelen op als .docx</translation>
    </message>
    <message>
        <source>save it again in Word</source>
        <translation>sla het in Word opnieuw op</translation>
    </message>
    <message>
        <source>open it in Word and save it again</source>
        <translation>open het in Word en sla het opnieuw op</translation>
    </message>
    <message>
        <source>take another template</source>
        <translation>neem een ander sjabloon</translation>
    </message>
    <message>
        <source>take the shipped template</source>
        <translation>neem het meegeleverde sjabloon</translation>
    </message>
    <message>
        <source>take what is not needed out of it</source>
        <translation>haal eruit wat niet nodig is</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>haal het eruit</translation>
    </message>
    <message>
        <source>take the link out of the template</source>
        <translation>haal de koppeling uit het sjabloon</translation>
    </message>
    <message>
        <source>take the field out, and put in what it showed</source>
        <translation>haal het veld weg en zet neer wat het toonde</translation>
    </message>
    <message>
        <source>accept the changes and delete the comments in Word</source>
        <translation>accepteer in Word de wijzigingen en verwijder de opmerkingen</translation>
    </message>
    <message>
        <source>copy the text into it instead</source>
        <translation>kopieer in plaats daarvan de tekst erin</translation>
    </message>
    <message>
        <source>put the picture in as PNG</source>
        <translation>zet de afbeelding erin als PNG</translation>
    </message>
    <message>
        <source>write it in the text itself</source>
        <translation>schrijf het in de tekst zelf</translation>
    </message>
    <message>
        <source>write the tag whole, and close every loop</source>
        <translation>schrijf de code volledig en sluit elke herhaling af</translation>
    </message>
    <message>
        <source>write [[onderdeel: kop]] alone in its paragraph</source>
        <translation>zet [[onderdeel: kop]] alleen in een alinea</translation>
    </message>
    <message>
        <source>give a tag that has a p after its first signs a paragraph of its own</source>
        <translation>geef een code met een p na de eerste tekens een eigen alinea</translation>
    </message>
    <message>
        <source>print fields only</source>
        <translation>druk alleen velden af</translation>
    </message>
    <message>
        <source>print fields only, and loop over lists only</source>
        <translation>druk alleen velden af en herhaal alleen lijsten</translation>
    </message>
    <message>
        <source>look for a loop in a loop</source>
        <translation>zoek naar een herhaling binnen een herhaling</translation>
    </message>
    <message>
        <source>look for a loop in a loop, or take the shipped template</source>
        <translation>zoek naar een herhaling binnen een herhaling, of neem het meegeleverde sjabloon</translation>
    </message>
    <message>
        <source>perhaps {data} is meant</source>
        <translation>misschien is {data} bedoeld</translation>
    </message>
    <message>
        <source>take it out, or see the shipped template for the fields there are</source>
        <translation>haal het weg, of zie in het meegeleverde sjabloon welke velden er zijn</translation>
    </message>
    <message>
        <source>name one of {data}</source>
        <translation>noem een van {data}</translation>
    </message>
    <message>
        <source>name both in the paper itself</source>
        <translation>noem beide in het stuk zelf</translation>
    </message>
    <message>
        <source>put the part back in its folder</source>
        <translation>zet het onderdeel terug in zijn map</translation>
    </message>
    <message>
        <source>put the template back in its folder, or choose another kind of filing</source>
        <translation>zet het sjabloon terug in zijn map, of kies een ander soort stuk</translation>
    </message>
    <message>
        <source>start the program again</source>
        <translation>start het programma opnieuw</translation>
    </message>
    <message>
        <source>protected with a password</source>
        <translation>beveiligd met een wachtwoord</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>beschadigd of afgekapt</translation>
    </message>
    <message>
        <source>another kind of file than its name says</source>
        <translation>een ander soort bestand dan de naam zegt</translation>
    </message>
    <message>
        <source>it holds foreign parts</source>
        <translation>er zitten vreemde onderdelen in</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>het programma kon niet worden gestart</translation>
    </message>
    <message>
        <source>the program was not ready after {data} seconds</source>
        <translation>het programma was na {data} seconden niet klaar</translation>
    </message>
    <message>
        <source>the program made no PDF</source>
        <translation>het programma maakte geen PDF</translation>
    </message>
    <message>
        <source>the PDF that was made does not open</source>
        <translation>de gemaakte PDF gaat niet open</translation>
    </message>
    <message>
        <source>the PDF is empty</source>
        <translation>de PDF is leeg</translation>
    </message>
    <message>
        <source>“{data}” is missing in the PDF</source>
        <translation>‘{data}’ ontbreekt in de PDF</translation>
    </message>
    <message>
        <source>the office program did not do it</source>
        <translation>het kantoorprogramma deed het niet</translation>
    </message>
    <message>
        <source>it takes more time or memory than any filing</source>
        <translation>het kost meer tijd of geheugen dan enig processtuk</translation>
    </message>
    <message>
        <source>what opens files could not be started</source>
        <translation>het onderdeel dat bestanden opent, kon niet worden gestart</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>The template is being tried</source>
        <translation>Het sjabloon wordt beproefd</translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Word-sjablonen</translation>
    </message>
    <message>
        <source>Add for this kind …</source>
        <translation>Voor deze soort toevoegen …</translation>
    </message>
    <message>
        <source>What is printed comes from Word files. Save one, change it in Word, and put it in the place of the one here: it is tried first, every version is kept, and an earlier one can be taken back.</source>
        <translation>Wat wordt afgedrukt komt uit Word-bestanden. Bewaar er een, verander het in Word en zet het hier in de plaats: het wordt eerst beproefd, elke versie blijft bewaard en een eerdere kan worden teruggenomen.</translation>
    </message>
    <message>
        <source>A template for one kind of filing alone</source>
        <translation>Een sjabloon voor één soort stuk</translation>
    </message>
    <message>
        <source>1 kind of filing</source>
        <translation>1 soort stuk</translation>
    </message>
    <message>
        <source>{count} kinds of filing</source>
        <translation>{count} soorten stukken</translation>
    </message>
    <message>
        <source>Looked into: {template}</source>
        <translation>Bekeken: {template}</translation>
    </message>
    <message>
        <source>{file} was not put in use. Mend what stands below in Word, and bring it in again.</source>
        <translation>{file} is niet in gebruik genomen. Herstel in Word wat hieronder staat en breng het opnieuw in.</translation>
    </message>
    <message>
        <source>{template}: version {version} is in use.</source>
        <translation>{template}: versie {version} is in gebruik.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>There is no page before the faults are mended.</source>
        <translation>Er is pas een pagina als de fouten zijn hersteld.</translation>
    </message>
    <message>
        <source>Word files (*.docx);;All files (*)</source>
        <translation>Word-bestanden (*.docx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The Word file that is to take its place</source>
        <translation>Het Word-bestand dat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>{template}: the one that came with the program is in use.</source>
        <translation>{template}: het meegeleverde is in gebruik.</translation>
    </message>
    <message>
        <source>Save to edit in Word</source>
        <translation>Bewaren om in Word te bewerken</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-bestanden (*.docx)</translation>
    </message>
    <message>
        <source>Saved: {file}. Keep its name, so that you find it again.</source>
        <translation>Bewaard: {file}. Houd de naam aan, dan vindt u het terug.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Look into it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Put another in its place …</source>
        <translation>Een ander in de plaats zetten …</translation>
    </message>
    <message>
        <source>Save to edit in Word …</source>
        <translation>Bewaren om in Word te bewerken …</translation>
    </message>
    <message>
        <source>Drop the Word file here that is to take its place</source>
        <translation>Sleep hierheen het Word-bestand dat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>What is different in it (a note with the new version; may be empty)</source>
        <translation>Wat er anders in is (een notitie bij de nieuwe versie; mag leeg blijven)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Kinds of filing that are printed with it</source>
        <translation>Soorten stukken die ermee worden afgedrukt</translation>
    </message>
    <message>
        <source>Filings written with it</source>
        <translation>Stukken die ermee zijn geschreven</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Bezig met zoeken …</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>None with a version of the office.</source>
        <translation>Geen met een versie van kantoor.</translation>
    </message>
    <message>
        <source>The one that came with the program</source>
        <translation>Het sjabloon dat met het programma meekwam</translation>
    </message>
    <message>
        <source>The general template</source>
        <translation>Het algemene sjabloon</translation>
    </message>
    <message>
        <source>{version} (in use)</source>
        <translation>{version} (in gebruik)</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dit gebruiken</translation>
    </message>
    <message>
        <source>Use from now on: {version}</source>
        <translation>Voortaan gebruiken: {version}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Save to edit in Word: {version}</source>
        <translation>Bewaren om in Word te bewerken: {version}</translation>
    </message>
    <message>
        <source>{dossier}: {kind}, {moment}, {version}</source>
        <translation>{dossier}: {kind}, {moment}, {version}</translation>
    </message>
    <message>
        <source>Dossier without a name</source>
        <translation>Dossier zonder naam</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>shipped version</source>
        <translation>meegeleverde versie</translation>
    </message>
    <message>
        <source>{written}; filed on {day}</source>
        <translation>{written}; ingediend op {day}</translation>
    </message>
</context>
</TS>
