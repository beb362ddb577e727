/** As ENGLISH, in Dutch and in Swedish, Danish and Norwegian, which share most of these words. */
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

export const SCANDINAVIAN = `
software:$C Software|$C|$C Systems|$N Digital
itServices:$C IT|$N Data|$C Consulting
cybersecurity:$C Security|$C Cyber
hosting:$C Hosting|$C Cloud
telecom:$C Telecom|$N Net
semiconductors:$C Micro|$C Photonics
consumerElectronics:$C Elektronik|$C Audio
artificialIntelligence:$C AI|$C Robotics
banking:$N Bank|$N Sparbank
insurance:$N Forsikring|$C Livsforsikring
investment:$N Capital|$S Invest|$S & $T Kapital
fintech:$C Pay|$C
lending:$N Kredit|$N Finans
insuranceBroker:$S Forsikring|$S & $T Assurance
hospital:$N Klinik|$N Medical
pharma:$C Pharma
biotech:$C Biotech|$C Bio
medicalDevices:$C Medical|$C Medicoteknik
dental:$N Dental|Tandklinik $S
veterinary:$N Dyreklinik|$S Veterinar
homeCare:$N Omsorg|$N Care
medicalLab:$C Lab|$C Diagnostik
physiotherapy:$N Fysio|$S Fysioterapi
machinery:$S Maskin|$S Industri|$N Mekaniska|$C Automation
autoParts:$C Auto|$S Bildele
chemicals:$C Kemi|$N Kemi
plastics:$S Plast|$N Emballage
metal:$S Smedje|$N Stål|$S Metal
furnitureMaking:$S Snickeri|$N Møbler
textiles:$S Textil|$N Garn
electronics:$C Elektronik|$C Sensor
printing:$S Tryk|$N Grafisk
aerospace:$C Aerospace|$C Aviation
buildingMaterials:$S Byggvaror|$N Beton
grocery:$N Marked|$S Livs
fashionRetail:$S Mode|$N Mode
onlineRetail:$C Shop|$N Handel
homeImprovement:$S Bygg & Hem|$N Jern
electronicsRetail:$N Elektro|$S Elektronik
pharmacy:$N Apotek
books:$N Bokhandel|$S Bøger
jewelry:$S Guld|$N Ur & Guld
sportingGoods:$N Sport|$S Cykler
furnitureRetail:$N Hem|$S Møbler
carDealer:$S Bil|$N Bil|Bilhuset $S
wholesale:$S Handel|$S Import|$N Engros
law:$S Advokater|$S & $T Advokater|Advokatfirma $S
accounting:$S Revision|$S & $T Revision|$N Ekonomi
consulting:$S Consulting|$C Partners|$S & $T Rådgivning
marketing:$C Media|$N Reklame|$C Bureau
architecture:$S Arkitekter|$S & $T Arkitekter
engineering:$S Teknik|$C Engineering|$S Konsult
staffing:$C Bemanning|$N Rekruttering
publicRelations:$S Kommunikation|$C PR
marketResearch:$C Analyse|$N Insikt
translation:$C Språk|$S Translation
security:$N Sikkerhed|$C Security
facility:$N Service|$S Facility
construction:$S Bygg|$N Bygg|$S & Søn Byg|$S Entreprenad
electrical:$S El|$N El|$S Elektro
plumbing:$S VVS|$N Rør|$S Rör
roofing:$S Tak|$N Tag
landscaping:$S Trädgård|$N Have & Anlæg
realEstate:$S Fastigheter|$N Ejendomme|$S Bolig
propertyManagement:$N Fastighetsförvaltning|$S Ejendomsadministration
developer:$N Bostad|$S Eiendom
trucking:$S Åkeri|$S Transport|$N Transport
courier:$N Bud|$C Express
warehousing:$N Lager|$S Logistik
airline:$N Air|$C Air
shipping:$S Rederi|$N Shipping
passengerTransport:$S Buss|$N Taxi
forwarding:$C Logistik|$N Spedition
restaurant:Restaurant $N|$N Kro|$S Krog
bakery:$S Bageri|$N Konditori|Café $N
hotel:Hotel $N|$N Hotell
catering:$S Catering|$N Mat
travel:$N Rejser|$S Resor
events:$N Event|$C Event
publishing:$N Forlag|$S Förlag
film:$N Film|$C Film
broadcasting:Radio $N|$C Media
videoGames:$C Games|$N Interactive
music:$N Musik|$C Studio
design:$S Design|Studio $C
oilGas:$N Energi|$C Gas|$S Olje
renewables:$N Sol|$C Energi|$N Vind
utility:$N Energi|$N Kraft
waste:$N Miljø|$S Återvinning
mining:$N Grus|$N Gruva
school:$N Skole|$N Friskola
university:$N Akademi
onlineLearning:$C Learning|$C Akademi
languageSchool:$N Språkskola|$C Sprog
farming:$N Gård|$S Lantbruk
foodProduction:$S Livsmedel|$N Mejeri|$S Fisk
beverages:$N Drikke|$N Vand
winery:$N Bryggeri|$S Bryggeri
forestry:$S Såg|$N Skog
beauty:$S Frisør|Salong $N
fitness:$N Fitness|$C Træning
carRepair:$S Bilverkstad|$S Auto
childcare:$N Børnehave|$N Förskola
cleaning:$N Städ|$S Rengøring
funeral:$S Begravning|$N Begravelse
petCare:$N Hund|$S Dyrepension
`;
