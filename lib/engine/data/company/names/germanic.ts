/** As ENGLISH, in Dutch. */
export const DUTCH = `
software:$C Software|$C|$C Systemen|$N Digital
itServices:$S Automatisering|$C ICT|$N IT Diensten
cybersecurity:$C Security|$C Cyber
hosting:$C Hosting|$C Cloud
telecom:$C Telecom|$N Netwerken
semiconductors:$C Halfgeleiders|$C Microtechniek
consumerElectronics:$C Elektronica|$C Audio
artificialIntelligence:$C AI|$C Robotica
banking:$N Bank|Bankiers $S|$N Spaarbank
insurance:$N Verzekeringen|$C Verzekeringen|Onderlinge $N
investment:$S Vermogensbeheer|$N Capital|$S & $T Beleggingen
fintech:$C Pay|$C Finance|$C
lending:$N Hypotheken|$S Hypotheekadvies
insuranceBroker:$S Assurantiën|$S & $T Verzekeringsadvies
hospital:$N Ziekenhuis|Kliniek $N|Medisch Centrum $N
pharma:$C Pharma|$C Farmacie
biotech:$C Biotech|$C Biosciences
medicalDevices:$C Medische Techniek|$S Medical
dental:Tandartspraktijk $S|Tandheelkunde $N
veterinary:Dierenkliniek $N|Dierenarts $S
homeCare:$N Thuiszorg|Thuiszorg $S
medicalLab:Laboratorium $N|$C Diagnostiek
physiotherapy:Fysiotherapie $S|Fysio $N
machinery:$S Machinebouw|$S Machinefabriek|$S Techniek|$C Automation
autoParts:$S Auto-onderdelen|$C Automotive
chemicals:$C Chemie|$N Chemie
plastics:$S Verpakkingen|$C Kunststoffen|$N Verpakkingen
metal:$S Metaalbewerking|Constructiebedrijf $S|$N Staal
furnitureMaking:$S Meubelmakerij|Timmerfabriek $S|$N Interieurbouw
textiles:$S Textiel|Weverij $N
electronics:$C Elektronica|$S Meettechniek
printing:Drukkerij $S|$N Drukwerk
aerospace:$C Aerospace|$S Luchtvaarttechniek
buildingMaterials:$S Bouwmaterialen|$N Beton|Steenfabriek $N
grocery:Supermarkt $S|$N Versmarkt
fashionRetail:$S Mode|$N Kleding|Schoenen $S
onlineRetail:$C Shop|$C Direct|$N Webwinkel
homeImprovement:$S Bouwmarkt|IJzerhandel $S
electronicsRetail:$S Elektro|$N Witgoed
pharmacy:Apotheek $N|Apotheek $S
books:Boekhandel $S|$N Boeken
jewelry:Juwelier $S|Goudsmid $S
sportingGoods:$S Sport|Fietsen $S|$N Outdoor
furnitureRetail:$S Wonen|$N Meubelen|Slaapcomfort $S
carDealer:Autobedrijf $S|$S Auto's|$N Automobielen
wholesale:$S Groothandel|$S Handelsonderneming|$C Import
law:$S Advocaten|$S & $T Advocaten|$S & $T Notarissen
accounting:$S Accountants|$S & $T Accountants|Administratiekantoor $S
consulting:$S Advies|$S & $T Consultancy|$C Partners
marketing:$C Media|Reclamebureau $S|$N Communicatie
architecture:Architectenbureau $S|$S & $T Architecten
engineering:Ingenieursbureau $S|$S Ingenieurs|$C Engineering
staffing:$C Uitzendbureau|$S Personeelsdiensten|$N Werk
publicRelations:$S Communicatie|$C PR
marketResearch:$C Onderzoek|$N Insights
translation:$C Vertalingen|Vertaalbureau $S
security:$N Beveiliging|$S Bewaking
facility:$S Facilitaire Diensten|$N Services
construction:Bouwbedrijf $S|$S Bouw|Aannemersbedrijf $S|$S & Zonen
electrical:$S Elektrotechniek|$S Installatie
plumbing:Loodgietersbedrijf $S|$S Installatietechniek
roofing:$S Dakwerken|Dakdekkersbedrijf $S
landscaping:Hoveniersbedrijf $S|$S Tuinen|$N Groenvoorziening
realEstate:$S Makelaars|$N Makelaardij|$S & $T Makelaars
propertyManagement:$S Vastgoedbeheer|$N Beheer
developer:$N Vastgoed|$S Projectontwikkeling
trucking:$S Transport|Transportbedrijf $S|$S & Zonen Transport
courier:$N Koeriers|$C Express
warehousing:$N Opslag|$S Warehousing
airline:$N Air|$C Air
shipping:Rederij $S|$N Scheepvaart
passengerTransport:$S Touringcars|Taxi $S
forwarding:$C Logistiek|$S Logistiek|$N Expeditie
restaurant:Restaurant $N|Eetcafé $N|Brasserie $S|Herberg $N
bakery:Bakkerij $S|Banketbakkerij $S|Café $N
hotel:Hotel $N|Hotel $S
catering:$S Catering|$N Partyservice
travel:$S Reizen|$N Reizen
events:$N Evenementen|$C Events
publishing:Uitgeverij $S|Uitgeverij $N
film:$N Film|$C Producties
broadcasting:Radio $N|$C Media
videoGames:$C Games|$N Studio
music:$N Muziek|Studio $C
design:Studio $S|$C Design
oilGas:$S Olie|$C Gas|$N Energie
renewables:$N Zonne-energie|$C Energie|$N Windenergie
utility:$N Energie|$N Stroom
waste:$S Recycling|$N Milieu|$S Afvalverwerking
mining:$S Zand & Grind|$N Grondstoffen
school:School $N|$N College
university:Hogeschool $N|Academie $N
onlineLearning:$C Leren|$C Academie
languageSchool:Taleninstituut $N|$N Talen
farming:Boerderij $N|$S Akkerbouw|Fruitbedrijf $S|Kwekerij $S
foodProduction:$S Vleeswaren|$N Zuivel|$S Banket|Kaasmakerij $N
beverages:$N Dranken|$S Frisdranken
winery:Brouwerij $N|Wijngaard $N|Brouwerij $S
forestry:Houtzagerij $S|$S Houthandel
beauty:Kapsalon $S|$N Beauty
fitness:$N Fitness|Sportschool $S
carRepair:Garage $S|$S Autoservice|Schadeherstel $S
childcare:Kinderopvang $N|Kinderdagverblijf $N
cleaning:$S Schoonmaak|$N Schoonmaakdiensten
funeral:Uitvaartverzorging $S
petCare:Trimsalon $N|Dierenpension $S
`;

/** As ENGLISH, in Swedish, Danish and Norwegian; where they differ, {Swedish/Danish/Norwegian}. */
const SCANDINAVIAN = `
software:$C Software|$C|$C Systems|$N Digital
itServices:$C IT|$N Data|$C Consulting|$S {Datatjänst/Datateknik/Datateknikk}
cybersecurity:$C Security|$C Cyber|$N {IT-säkerhet/IT-sikkerhed/IT-sikkerhet}
hosting:$C Hosting|$C Cloud
telecom:$C Telecom|$N {Nät/Net/Nett}
semiconductors:$C Micro|$C Photonics
consumerElectronics:$C {Elektronik/Elektronik/Elektronikk}|$C Audio
artificialIntelligence:$C AI|$C Robotics
banking:$N Bank|$N {Sparbank/Sparekasse/Sparebank}
insurance:$N {Försäkring/Forsikring/Forsikring}|$C {Livförsäkring/Livsforsikring/Livsforsikring}
investment:$N Capital|$S Invest|$S & $T Kapital
fintech:$C Pay|$C
lending:$N {Kredit/Kredit/Kreditt}|$N {Bolån/Boliglån/Boliglån}
insuranceBroker:$S {Försäkringsförmedling/Forsikringsmægler/Forsikringsmegling}
hospital:$N {Klinik/Klinik/Klinikk}|{Sjukhuset/Privathospitalet/Sykehuset} $N
pharma:$C Pharma|$C {Läkemedel/Medicin/Legemidler}
biotech:$C Biotech|$C Bio
medicalDevices:$C Medical|$C {Medicinteknik/Medicoteknik/Medisinteknikk}
dental:{Tandläkare/Tandlæge/Tannlege} $S|{Tandkliniken/Tandklinikken/Tannklinikken} $N
veterinary:$N {Djurklinik/Dyreklinik/Dyreklinikk}|{Veterinär/Dyrlæge/Veterinær} $S
homeCare:$N {Hemtjänst/Hjemmepleje/Hjemmetjeneste}|$N {Omsorg/Omsorg/Omsorg}
medicalLab:$C Lab|$C {Diagnostik/Diagnostik/Diagnostikk}
physiotherapy:$N Fysio|$S {Fysioterapi/Fysioterapi/Fysioterapi}
machinery:$S {Maskin/Maskinfabrik/Maskin}|$S {Industri/Industri/Industri}|$N {Mekaniska/Maskinværksted/Mekaniske}|$C Automation
autoParts:$C Auto|$S {Bildelar/Bildele/Bildeler}
chemicals:$C {Kemi/Kemi/Kjemi}|$N {Kemi/Kemi/Kjemi}
plastics:$S {Plast/Plast/Plast}|$N {Förpackning/Emballage/Emballasje}
metal:$S {Smide/Smedje/Smie}|$N {Stål/Stål/Stål}|$S {Svets/Metal/Metall}
furnitureMaking:$S {Snickeri/Snedkeri/Snekkeri}|$N {Möbler/Møbler/Møbler}
textiles:$S {Textil/Tekstil/Tekstil}|$N {Garn/Garn/Garn}
electronics:$C {Elektronik/Elektronik/Elektronikk}|$C Sensor
printing:$S {Tryck/Tryk/Trykk}|$N {Grafiska/Grafisk/Grafisk}
aerospace:$C Aerospace|$C Aviation
buildingMaterials:$S {Byggvaror/Byggevarer/Byggevarer}|$N {Betong/Beton/Betong}
grocery:$N {Livs/Købmand/Dagligvare}|$S {Livsmedelshall/Dagligvarer/Matmarked}
fashionRetail:$S {Mode/Mode/Mote}|$N {Kläder/Tøj/Klær}
onlineRetail:$C Shop|$N {Handel/Handel/Handel}
homeImprovement:$S {Bygg & Hem/Byggemarked/Byggvare}|$N {Järn/Isenkram/Jernvare}
electronicsRetail:$N Elektro|$S {Elektronik/Elektronik/Elektronikk}
pharmacy:{Apoteket/Apoteket/Apoteket} $N
books:$N {Bokhandel/Boghandel/Bokhandel}|$S {Böcker/Bøger/Bøker}
jewelry:$S {Guld/Guld/Gull}|$N {Ur & Guld/Ure & Guld/Ur & Gull}
sportingGoods:$N Sport|$S {Cykel/Cykler/Sykler}
furnitureRetail:$N {Hem/Hjem/Hjem}|$S {Möbler/Møbler/Møbler}
carDealer:$S Bil|$N Bil|{Bilhuset/Bilhuset/Bilhuset} $S
wholesale:$S {Handel/Handel/Handel}|$S Import|$N {Grossist/Engros/Engros}
law:$S {Advokater/Advokater/Advokater}|$S & $T {Advokater/Advokater/Advokater}|{Advokatbyrå/Advokatfirma/Advokatfirma} $S
accounting:$S {Revision/Revision/Revisjon}|$S & $T {Revision/Revision/Revisjon}|$N {Ekonomi/Regnskab/Regnskap}
consulting:$S {Konsult/Consulting/Rådgivning}|$C Partners|$S & $T {Rådgivning/Rådgivning/Rådgivning}
marketing:$C Media|$N {Reklam/Reklame/Reklame}|{Reklambyrå/Reklamebureau/Reklamebyrå} $C
architecture:$S {Arkitekter/Arkitekter/Arkitekter}|$S & $T {Arkitekter/Arkitekter/Arkitekter}
engineering:$S {Teknik/Teknik/Teknikk}|$C Engineering|$S {Ingenjörer/Ingeniører/Ingeniører}
staffing:$C {Bemanning/Vikar/Bemanning}|$N {Rekrytering/Rekruttering/Rekruttering}
publicRelations:$S {Kommunikation/Kommunikation/Kommunikasjon}|$C PR
marketResearch:$C {Analys/Analyse/Analyse}|$N {Insikt/Indsigt/Innsikt}
translation:$C {Språk/Sprog/Språk}|$S {Översättning/Oversættelse/Oversettelse}
security:$N {Säkerhet/Sikkerhed/Sikkerhet}|$C {Bevakning/Vagt/Vakt}
facility:$N Service|$S {Fastighetsservice/Ejendomsservice/Eiendomsservice}
construction:$S {Bygg/Byg/Bygg}|$N {Bygg/Byg/Bygg}|$S & {Söner/Søn/Sønn}|$S {Entreprenad/Entreprise/Entreprenør}
electrical:$S {El/El/Elektro}|$N {El/El/Elektro}
plumbing:$S VVS|$S {Rör/Rør/Rør}
roofing:$S {Tak/Tag/Tak}|$N {Takservice/Tagservice/Takservice}
landscaping:$S {Trädgård/Havedesign/Hage}|$N {Mark & Trädgård/Have & Anlæg/Hage & Anlegg}
realEstate:$S {Fastigheter/Ejendomme/Eiendom}|$S {Mäklare/Boligmægler/Eiendomsmegling}
propertyManagement:$N {Fastighetsförvaltning/Ejendomsadministration/Eiendomsforvaltning}
developer:$N {Bostad/Bolig/Bolig}|$S {Projektutveckling/Projektudvikling/Eiendomsutvikling}
trucking:$S {Åkeri/Vognmand/Transport}|$N Transport
courier:$N {Bud/Bud/Bud}|$C Express
warehousing:$N {Lager/Lager/Lager}|$S {Logistik/Logistik/Logistikk}
airline:$N Air|$C Air
shipping:{Rederi/Rederiet/Rederiet} $S|$N Shipping
passengerTransport:$S {Buss/Busser/Buss}|$N Taxi
forwarding:$C {Logistik/Logistik/Logistikk}|$N Spedition
restaurant:{Restaurang/Restaurant/Restaurant} $N|$N {Värdshus/Kro/Kro}|$S {Krog/Køkken/Kjøkken}
bakery:$S {Bageri/Bageri/Bakeri}|$N {Konditori/Konditori/Konditori}|{Café/Café/Kafé} $N
hotel:{Hotell/Hotel/Hotell} $N|$N {Gästgiveri/Badehotel/Gjestgiveri}
catering:$S Catering|$N {Mat/Mad/Mat}
travel:$N {Resor/Rejser/Reiser}|$S {Resor/Rejser/Reiser}
events:$N Event|$C Event
publishing:{Förlaget/Forlaget/Forlaget} $N|$S {Förlag/Forlag/Forlag}
film:$N Film|$C Film
broadcasting:Radio $N|$C Media
videoGames:$C Games|$N Interactive
music:$N {Musik/Musik/Musikk}|$C Studio
design:$S Design|Studio $C
oilGas:$N {Energi/Energi/Energi}|$C Gas|$S {Olja/Olie/Olje}
renewables:$N Sol|$C Energi|$N {Vindkraft/Vind/Vindkraft}
utility:$N Energi|$N {Kraft/Elforsyning/Kraft}
waste:$N {Miljö/Miljø/Miljø}|$S {Återvinning/Genbrug/Gjenvinning}
mining:$N {Grus/Grus/Grus}|$N {Gruva/Råstoffer/Gruve}
school:{Friskolan/Friskolen/Friskolen} $N|$N {Skola/Skole/Skole}
university:{Högskolan/Akademiet/Høgskolen} $N
onlineLearning:$C Learning|$C {Akademi/Akademi/Akademi}
languageSchool:$N {Språkskola/Sprogskole/Språkskole}
farming:$N {Gård/Gård/Gård}|$S {Lantbruk/Landbrug/Gårdsbruk}
foodProduction:$S {Livsmedel/Fødevarer/Mat}|$N {Mejeri/Mejeri/Meieri}|$S {Fisk/Fisk/Fisk}
beverages:$N {Dryck/Drikke/Drikke}|$N {Källvatten/Kildevand/Kildevann}
winery:$N {Bryggeri/Bryghus/Bryggeri}|$S {Bryggeri/Bryggeri/Bryggeri}
forestry:$S {Såg/Savværk/Sag}|$N {Skog/Skov/Skog}
beauty:{Frisör/Frisør/Frisør} $S|{Salong/Salon/Salong} $N
fitness:$N Fitness|$C {Träning/Træning/Trening}
carRepair:$S {Bilverkstad/Autoværksted/Bilverksted}|$S Auto
childcare:{Förskolan/Børnehaven/Barnehagen} $N
cleaning:$N {Städ/Rengøring/Renhold}|$S {Städservice/Rengøring/Renhold}
funeral:$S {Begravningsbyrå/Begravelser/Begravelsesbyrå}
petCare:{Hundsalong/Hundesalon/Hundesalong} $N|$S {Djurpensionat/Dyrepension/Dyrepensjonat}
`;

const inLanguage = (position: number) =>
  SCANDINAVIAN.replace(/\{([^}]+)\}/g, (_, words: string) => words.split("/")[position]!);

export const SWEDISH = inLanguage(0);
export const DANISH = inLanguage(1);
export const NORWEGIAN = inLanguage(2);
