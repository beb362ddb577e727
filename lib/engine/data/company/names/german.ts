/** As ENGLISH, in German. */
export const GERMAN = `
software:$C Software|$C|$C Systeme|$N Software|$S Softwareentwicklung|$C Technologies
itServices:$S IT-Service|$C IT-Systeme|$N IT-Beratung|$S Systemhaus|$C Datentechnik
cybersecurity:$C IT-Sicherheit|$C Security|$N Cyber Security
hosting:$C Hosting|$N Rechenzentrum|$C Cloud
telecom:$C Telekommunikation|$N Netze|$C Mobilfunk|$N Breitband
semiconductors:$C Halbleiter|$C Mikroelektronik|$C Photonik
consumerElectronics:$C Elektronik|$C Audio|$S Unterhaltungselektronik
artificialIntelligence:$C KI|$C Analytics|$C Robotik|$C AI
banking:$N Bank|Bankhaus $S|Privatbank $S & $T|$N Kreditbank
insurance:$N Versicherung|$C Versicherungen|$N Lebensversicherung
investment:$S Vermögensverwaltung|$N Capital|$S & $T Beteiligungen|$C Invest
fintech:$C Pay|$C Finanz|$C
lending:$N Baufinanzierung|$S Finanzierungen|$N Hypotheken
insuranceBroker:$S Versicherungsmakler|$S & $T Finanzberatung|$N Assekuranz
hospital:Klinikum $N|$N Klinik|Fachklinik $N|Krankenhaus $N
pharma:$C Pharma|$C Arzneimittel|$S Pharma
biotech:$C Biotech|$C Biosciences|$C Gentechnik
medicalDevices:$C Medizintechnik|$S Medizintechnik|$C Diagnostik
dental:Zahnarztpraxis $S|Zahnzentrum $N|Kieferorthopädie $S
veterinary:Tierarztpraxis $S|Tierklinik $N
homeCare:Pflegedienst $S|$N Pflege|Ambulante Pflege $N
medicalLab:Labor $S|$C Diagnostik|Medizinisches Labor $N
physiotherapy:Physiotherapie $S|Physiozentrum $N
machinery:$S Maschinenbau|$N Maschinenfabrik|$S Anlagenbau|$S & $T Werkzeugmaschinen|$C Automation
autoParts:$S Fahrzeugtechnik|$C Automotive|$S Getriebe|$N Autoteile
chemicals:$C Chemie|$N Chemie|Chemische Werke $N|$S Lacke
plastics:$S Kunststofftechnik|$N Verpackungen|$C Kunststoffe|$S Verpackungen
metal:$S Metallbau|$S Stahlbau|$N Metallverarbeitung|Schlosserei $S
furnitureMaking:$S Möbelwerkstätten|Tischlerei $S|$N Möbel|Schreinerei $S & Söhne
textiles:$S Textil|Weberei $N|$N Textilwerke|$S Strickwaren
electronics:$C Elektronik|$S Messtechnik|$C Sensorik|$S Elektrotechnik
printing:Druckerei $S|$N Druck|$S Druck & Medien
aerospace:$C Luftfahrt|$S Luftfahrttechnik|$C Aerospace
buildingMaterials:$S Baustoffe|Ziegelwerk $N|$N Beton|$S Naturstein
grocery:$N Frischemarkt|$S Lebensmittelmärkte|$N Markt
fashionRetail:Modehaus $S|$N Mode|$S & $T Mode|Schuhhaus $S
onlineRetail:$C Versand|$C Shop|$N Handel
homeImprovement:$S Baumarkt|$N Baucenter|$S Eisenwaren
electronicsRetail:Elektro $S|$N Technik|$S Hausgeräte
pharmacy:$N Apotheke|Apotheke $S|$N-Apotheke
books:Buchhandlung $S|$N Bücher|Buchhaus $N
jewelry:Juwelier $S|Goldschmiede $S|Uhren $S
sportingGoods:Sport $S|$N Sport|Radhaus $S
furnitureRetail:Möbelhaus $S|$N Wohnen|$S Einrichtungen|Küchenstudio $N
carDealer:Autohaus $S|Autohaus $S & Söhne|$N Automobile
wholesale:$S Großhandel|$S Handelsgesellschaft|$C Handel|$N Import
law:Kanzlei $S|$S & $T Rechtsanwälte|$S, $T & Partner|Rechtsanwälte $S
accounting:Steuerberatung $S|$S & $T Steuerberater|$S Wirtschaftsprüfung|Steuerkanzlei $S
consulting:$S Unternehmensberatung|$S & $T Consulting|$N Beratung|$C Partner
marketing:$C Media|Werbeagentur $S|$N Kommunikation|$C Marketing
architecture:Architekturbüro $S|$S + $T Architekten|$S Architekten
engineering:Ingenieurbüro $S|$S Ingenieure|$S & $T Ingenieure|$C Planung
staffing:$C Personal|$S Personaldienstleistungen|$N Zeitarbeit
publicRelations:$S Kommunikation|$C PR|$S & $T Öffentlichkeitsarbeit
marketResearch:$C Marktforschung|$N Research|Institut $S
translation:$C Übersetzungen|$S Sprachdienste
security:$N Sicherheitsdienst|$S Sicherheit|$C Wachschutz
facility:$S Gebäudeservice|$N Gebäudemanagement
construction:$S Bau|Bauunternehmen $S|$S Hochbau|$N Bau|$S & Söhne Bauunternehmung
electrical:Elektro $S|$S Elektrotechnik|Elektroinstallation $S
plumbing:$S Sanitär & Heizung|$S Haustechnik|Heizungsbau $S
roofing:Dachdeckerei $S|$S Bedachungen|$S & Söhne Dachbau
landscaping:$S Gartenbau|$S Garten- und Landschaftsbau|$N Gärten
realEstate:$S Immobilien|$N Immobilien|$S & $T Immobilien
propertyManagement:$S Hausverwaltung|$N Hausverwaltung
developer:$N Projektentwicklung|$S Wohnbau|$N Bauträger
trucking:Spedition $S|$S Transporte|$N Transporte|$S & Söhne Spedition
courier:$N Kurier|$C Express|$S Kurierdienst
warehousing:$N Lagerhaus|$S Lagerlogistik
airline:$N Air|$C Air|$N Luftverkehr
shipping:Reederei $S|$N Reederei|$S Schifffahrt
passengerTransport:$S Reisebusse|$N Verkehrsbetriebe|Taxi $S
forwarding:$C Logistik|$S Logistik|$N Logistik
restaurant:Gasthaus $N|Restaurant $N|Gasthof $S|Wirtshaus $N
bakery:Bäckerei $S|Konditorei $S|Café $N|Backhaus $N
hotel:Hotel $N|Landhotel $S|Hotel $S|$N Hotels
catering:$S Catering|$N Partyservice
travel:Reisebüro $S|$N Reisen|$C Reisen
events:$N Events|$C Veranstaltungen|$S Messebau
publishing:Verlag $S|$N Verlag|$S & $T Verlag
film:$N Film|$C Filmproduktion|$S Medienproduktion
broadcasting:Radio $N|$C Medien|$N Rundfunk
videoGames:$C Games|$N Spiele|$C Interactive
music:$N Musik|$C Tonstudio|$N Records
design:Designbüro $S|$C Design|Studio $S
oilGas:$N Mineralöl|$S Energie|$C Gas
renewables:$N Solar|$C Energie|$N Windkraft|$S Solartechnik
utility:$N Energie|$N Stromversorgung|$N Netz
waste:$S Entsorgung|$N Recycling|$S Umweltdienste
mining:$N Bergbau|Kieswerk $S|$N Rohstoffe
school:Privatschule $N|$N Schule|Internat $N
university:Hochschule $N|Akademie $N
onlineLearning:$C Lernen|$C Akademie|$C Learning
languageSchool:Sprachschule $N|$C Sprachen
farming:Hof $S|Landwirtschaft $S|Obsthof $N|Gut $N
foodProduction:$S Feinkost|$N Lebensmittel|Fleischerei $S|$S Backwaren|Molkerei $N
beverages:$N Getränke|$N Mineralbrunnen|$S Säfte
winery:Weingut $S|Brauerei $N|Privatbrauerei $S|Kellerei $N
forestry:Sägewerk $S|$N Holz|$S Forstbetrieb
beauty:Friseur $S|Salon $S|$N Kosmetik
fitness:$N Fitness|$C Fit|Sportstudio $N
carRepair:Kfz-Werkstatt $S|Autoservice $S|$S Karosserie
childcare:Kinderhaus $N|Kita $N
cleaning:$S Gebäudereinigung|$N Reinigung
funeral:Bestattungen $S|Bestattungshaus $S
petCare:Hundesalon $N|Tierpension $S
`;
