/** As ENGLISH, in French, Spanish, Italian and Portuguese. */
export const FRENCH = `
software:$C|$C Logiciels|$C Systèmes|$C Technologies|$N Digital
itServices:$C Informatique|$S Informatique|$N Services Informatiques|$C Conseil
cybersecurity:$C Sécurité|$C Cyber|$C Cyberdéfense
hosting:$C Cloud|$C Hébergement
telecom:$C Télécom|$N Réseaux|$C Mobile
semiconductors:$C Microélectronique|$C Photonique
consumerElectronics:$C Électronique|$C Audio
artificialIntelligence:$C IA|$C Robotique|$C Intelligence
banking:Banque $S|Banque de $N|Crédit $N|Caisse de $N
insurance:Assurances $N|$N Mutuelle|$C Assurance|Mutuelle $N
investment:$S Gestion|$N Capital|$S & $T Patrimoine|Financière $S
fintech:$C Pay|$C Finance|$C
lending:$N Crédit Immobilier|$S Financement
insuranceBroker:Cabinet $S Assurances|$S & $T Courtage
hospital:Clinique $N|Hôpital $N|Centre Médical $N|Polyclinique $N
pharma:Laboratoires $S|$C Pharma|Laboratoires $C
biotech:$C Biotech|$C Génétique|$C Biosciences
medicalDevices:$C Médical|$S Matériel Médical|$C Diagnostics
dental:Cabinet Dentaire $S|Centre Dentaire $N
veterinary:Clinique Vétérinaire $N|Cabinet Vétérinaire $S
homeCare:$N Aide à Domicile|$N Soins
medicalLab:Laboratoire $S|$C Analyses
physiotherapy:Cabinet de Kinésithérapie $S|Kiné $N
machinery:$S Mécanique|$S Industries|Ateliers $S|$C Automation
autoParts:$C Automobile|$S Pièces Auto|$S Équipements
chemicals:$C Chimie|$N Chimie|$C Polymères
plastics:$S Emballages|$C Plastiques|$N Emballage
metal:Métallerie $S|$S Métal|Chaudronnerie $S|Fonderie $N
furnitureMaking:Menuiserie $S|Ébénisterie $S|Meubles $S
textiles:Tissages $S|$S Textile|Filature $N
electronics:$C Électronique|$S Instruments|$C Capteurs
printing:Imprimerie $S|$N Impression
aerospace:$C Aéronautique|$S Aéro|$C Spatial
buildingMaterials:$S Matériaux|Briqueterie $N|Carrières $S
grocery:$N Marché|Épicerie $S|$N Frais
fashionRetail:Maison $S|$N Mode|$S & $T|Chaussures $S
onlineRetail:$C Boutique|$C Direct|$N Vente
homeImprovement:Quincaillerie $S|$N Bricolage
electronicsRetail:$C Électroménager|$N Informatique
pharmacy:Pharmacie $N|Pharmacie $S
books:Librairie $S|Librairie $N
jewelry:Bijouterie $S|Horlogerie $S
sportingGoods:$N Sports|Cycles $S
furnitureRetail:$N Maison|Meubles $S|Literie $N
carDealer:Garage $S|$S Automobiles|$N Autos
wholesale:$S Distribution|$S Négoce|$C Import
law:Cabinet $S|$S & $T Avocats|$S $T Associés
accounting:Cabinet $S|$S Expertise Comptable|$S & $T Audit
consulting:$S Conseil|$C Partenaires|$S & $T Conseil
marketing:Agence $C|$C Communication|$N Création
architecture:Atelier $S|$S & $T Architectes|$S Architecture
engineering:$S Ingénierie|Bureau d'Études $S|$C Ingénierie
staffing:$C Intérim|$S Recrutement|$N Emploi
publicRelations:$S Relations Presse|$C Communication
marketResearch:$C Études|Institut $S
translation:$C Traductions|$S Langues
security:$N Sécurité|$C Gardiennage
facility:$N Services|$C Propreté
construction:$S Construction|$S Bâtiment|Entreprise $S|$S & Fils|Maçonnerie $S
electrical:$S Électricité|Électricité $S & Fils
plumbing:Plomberie $S|$S Chauffage|$S & Fils Plomberie
roofing:Couverture $S|$S Toitures
landscaping:Jardins $S|$S Paysage|$N Espaces Verts
realEstate:Agence $N|$S Immobilier|$N Immobilier
propertyManagement:$S Gestion Immobilière|$N Gestion
developer:$N Promotion|$S Promotion Immobilière
trucking:Transports $S|$S Fret|Transports $S & Fils
courier:$N Express|$C Coursiers
warehousing:$N Entrepôts|$S Stockage
airline:Air $N|$C Air
shipping:Armement $S|$N Maritime
passengerTransport:Autocars $S|Taxis $N
forwarding:$C Logistique|$S Logistique|$N Transit
restaurant:Le $N|Chez $S|Brasserie $N|Auberge de $N|Bistrot $S
bakery:Boulangerie $S|Pâtisserie $S|Café $N|Au Pain de $N
hotel:Hôtel $N|Auberge $N|Le $N
catering:$S Traiteur|Traiteur $N
travel:Voyages $S|$N Voyages|$C Évasion
events:$N Événements|$C Événementiel
publishing:Éditions $S|Éditions $N
film:$N Films|$C Productions|$S Productions
broadcasting:Radio $N|$C Médias
videoGames:$C Jeux|$C Studio|$N Interactive
music:$N Musique|Studio $C
design:Studio $S|$C Design|Atelier $N
oilGas:$N Pétrole|$C Gaz|$S Énergie
renewables:$N Solaire|$C Énergies|$N Éolien
utility:$N Énergie|Électricité de $N
waste:$N Environnement|$S Recyclage
mining:Carrières de $N|$S Granulats|$N Mines
school:École $N|Institution $N|Cours $S
university:Institut Supérieur $N|École de Commerce $N
onlineLearning:$C Formation|$C Académie
languageSchool:$N Langues|École de Langues $N
farming:Ferme de $N|Domaine $S|Vergers $S|GAEC de $N
foodProduction:Conserverie $S|$S Traiteur|Fromagerie $N|Salaisons $S|Biscuiterie $N
beverages:Source de $N|Brasserie $S|$N Boissons
winery:Domaine $S|Château $N|Cave de $N|Brasserie $N
forestry:Scierie $S|$N Bois
beauty:Salon $S|Coiffure $N|Institut $N
fitness:$N Fitness|$C Forme
carRepair:Garage $S|$S Carrosserie|$N Auto Service
childcare:Crèche $N|Les Petits de $N
cleaning:$N Nettoyage|$S Propreté
funeral:Pompes Funèbres $S|Funérarium $N
petCare:Toilettage $N|Pension $S
`;

export const SPANISH = `
software:$C|$C Software|$C Sistemas|$C Tecnología|$N Digital
itServices:$C Informática|$S Informática|$N Soluciones TI|$C Consultores
cybersecurity:$C Seguridad Digital|$C Cyber
hosting:$C Cloud|$C Hosting
telecom:$C Telecom|$N Comunicaciones|$C Móvil
semiconductors:$C Microelectrónica|$C Semiconductores
consumerElectronics:$C Electrónica|$C Audio
artificialIntelligence:$C IA|$C Robótica|$C Analítica
banking:Banco $N|Caja $N|Banco de $N|Banca $S
insurance:Seguros $N|Mutua $N|$C Seguros
investment:$S Gestión|$N Capital|$S & $T Patrimonios|Inversiones $S
fintech:$C Pay|$C Finanzas|$C
lending:$N Hipotecas|Financiera $N
insuranceBroker:$S Correduría de Seguros|$S y $T Seguros
hospital:Hospital $N|Clínica $N|Centro Médico $N|Sanatorio $N
pharma:Laboratorios $S|$C Farma|Laboratorios $C
biotech:$C Biotec|$C Biociencias|$C Genética
medicalDevices:$C Médica|$S Equipos Médicos|$C Diagnóstico
dental:Clínica Dental $S|Centro Dental $N
veterinary:Clínica Veterinaria $N|Veterinaria $S
homeCare:$N Cuidados|Ayuda a Domicilio $N
medicalLab:Laboratorio Clínico $S|$C Análisis
physiotherapy:Fisioterapia $S|Centro de Fisioterapia $N
machinery:Maquinaria $S|Talleres $S|Industrias $S|$C Automatización
autoParts:$C Automoción|Recambios $S|Autopartes $N
chemicals:Química $N|$C Química|$C Polímeros
plastics:Envases $S|Plásticos $N|$C Envases
metal:Metalúrgica $S|Aceros $N|Cerrajería $S|Fundiciones $S
furnitureMaking:Muebles $S|Carpintería $S|Ebanistería $S
textiles:Textiles $S|Hilados $N|Confecciones $S
electronics:$C Electrónica|$S Instrumentos|$C Sensores
printing:Imprenta $S|Gráficas $S
aerospace:$C Aeroespacial|Aeronáutica $S
buildingMaterials:Materiales $S|Cerámica $N|Hormigones $N
grocery:Supermercados $S|Mercado $N|Alimentos $N
fashionRetail:Modas $S|$N Moda|Calzados $S
onlineRetail:$C Tienda|$C Directo|$N Comercio
homeImprovement:Ferretería $S|Bricolaje $N
electronicsRetail:Electrodomésticos $S|$N Informática
pharmacy:Farmacia $S|Farmacia $N
books:Librería $S|Librería $N
jewelry:Joyería $S|Relojería $S
sportingGoods:Deportes $S|$N Deportes|Bicicletas $S
furnitureRetail:Muebles $N|$N Hogar|Colchones $S
carDealer:Automóviles $S|$S Motor|Autos $N
wholesale:Distribuciones $S|Comercial $S|$C Importaciones|Mayorista $N
law:$S y $T Abogados|Bufete $S|$S Abogados|Despacho $S
accounting:$S Asesores|$S y $T Auditores|Gestoría $S
consulting:$S Consultores|$C Consulting|$S y $T Consultores
marketing:Agencia $C|$C Comunicación|$N Publicidad
architecture:Estudio $S|$S y $T Arquitectos|$S Arquitectura
engineering:Ingeniería $S|$S Ingenieros|$C Ingeniería
staffing:$C Talento|$S Selección|$N Empleo
publicRelations:$S Comunicación|$C Prensa
marketResearch:$C Estudios|Instituto $S
translation:$C Traducciones|$S Idiomas
security:$N Seguridad|Vigilancia $N
facility:Servicios $N|$C Servicios Integrales
construction:Construcciones $S|Constructora $N|Obras $S|$S e Hijos
electrical:Electricidad $S|Instalaciones $S|Instalaciones Eléctricas $S
plumbing:Fontanería $S|Climatización $S|Plomería $N
roofing:Tejados $S|Cubiertas $N|Impermeabilizaciones $S
landscaping:Jardinería $S|Viveros $N
realEstate:Inmobiliaria $S|$N Inmobiliaria|Inmuebles $N
propertyManagement:Administración de Fincas $S|$S Propiedades
developer:Promotora $N|Desarrollos $N|Promociones $S
trucking:Transportes $S|Fletes $S|Transportes $S e Hijos
courier:$N Express|$C Mensajería
warehousing:Almacenes $S|$N Almacenaje
airline:Aerolíneas $N|$C Air
shipping:Naviera $S|Marítima $N
passengerTransport:Autocares $S|Taxis $N|Autobuses $S
forwarding:$C Logística|Logística $S|$N Cargo
restaurant:Restaurante $N|Mesón $S|Casa $S|La Taberna de $S|Asador $N
bakery:Panadería $S|Pastelería $S|Café $N|Confitería $S
hotel:Hotel $N|Hostal $S|Posada $N
catering:$S Catering|Banquetes $N
travel:Viajes $S|Viajes $N|$C Turismo
events:$N Eventos|$C Eventos
publishing:Editorial $S|Ediciones $N
film:$N Films|$C Producciones|Producciones $S
broadcasting:Radio $N|$C Medios
videoGames:$C Games|$N Juegos|$C Studio
music:$N Música|Estudios $C
design:Estudio $S|$C Diseño
oilGas:Petróleos $N|$C Gas|Combustibles $S
renewables:$N Solar|$C Energía|Eólica $N
utility:Eléctrica de $N|Energía $N
waste:$N Ambiental|Reciclajes $S|Aguas de $N
mining:Minera $N|Canteras $S|Áridos $S
school:Colegio $N|Instituto $N
university:Universidad $N|Escuela de Negocios $N
onlineLearning:$C Formación|$C Academia
languageSchool:Academia de Idiomas $N|$N Idiomas
farming:Finca $N|Agrícola $S|Ganadería $S|Hacienda $N
foodProduction:Conservas $S|Alimentos $S|Quesería $N|Embutidos $S|Panificadora $N
beverages:Aguas de $N|Bebidas $S|Zumos $N
winery:Bodegas $S|Viñedos $N|Cervecería $N
forestry:Maderas $S|Aserradero $N
beauty:Peluquería $S|Salón $N|Estética $N
fitness:Gimnasio $N|$C Fit
carRepair:Talleres $S|Taller Mecánico $S|Auto Servicio $N
childcare:Guardería $N|Escuela Infantil $N
cleaning:Limpiezas $S|$N Limpieza
funeral:Funeraria $S|Tanatorio $N
petCare:Peluquería Canina $N|Mascotas $N
`;

export const ITALIAN = `
software:$C|$C Software|$C Sistemi|$C Tecnologie
itServices:$C Informatica|$S Informatica|$N Servizi IT
cybersecurity:$C Sicurezza Informatica|$C Cyber
hosting:$C Cloud|$C Hosting
telecom:$C Telecomunicazioni|$N Reti
semiconductors:$C Microelettronica|$C Semiconduttori
consumerElectronics:$C Elettronica|$C Audio
artificialIntelligence:$C AI|$C Robotica
banking:Banca $N|Cassa di Risparmio di $N|Banca $S|Credito $N
insurance:Assicurazioni $N|$C Assicurazioni|$N Mutua
investment:$S Gestioni|$N Capital|$S & $T Patrimoni|Finanziaria $S
fintech:$C Pay|$C Finanza|$C
lending:$N Mutui|Finanziaria $N
insuranceBroker:$S Broker Assicurativi|$S & $T Assicurazioni
hospital:Clinica $N|Casa di Cura $N|Ospedale $N|Istituto Clinico $N
pharma:Laboratori $S|$C Farmaceutici|$C Pharma
biotech:$C Biotech|$C Bioscienze
medicalDevices:$C Medicale|$S Dispositivi Medici|$C Diagnostica
dental:Studio Dentistico $S|Centro Dentale $N
veterinary:Clinica Veterinaria $N|Ambulatorio Veterinario $S
homeCare:$N Assistenza|Assistenza Domiciliare $N
medicalLab:Laboratorio Analisi $S|$C Analisi
physiotherapy:Fisioterapia $S|Centro Fisioterapico $N
machinery:Officine $S|Meccanica $S|$S Macchine|$S & $T Impianti|$C Automazioni
autoParts:$S Ricambi|$C Automotive|$S Componenti
chemicals:Chimica $N|$C Chimica|Vernici $S
plastics:$S Imballaggi|Materie Plastiche $N|$C Packaging
metal:Carpenteria $S|Acciaierie $N|Fonderia $S|Metalli $S
furnitureMaking:Mobilificio $S|Falegnameria $S|Arredamenti $S
textiles:Tessitura $S|Lanificio $S|Filatura $N|Maglificio $S
electronics:$C Elettronica|$S Strumenti|$C Sensori
printing:Tipografia $S|Grafiche $S
aerospace:$C Aerospazio|Aeronautica $S
buildingMaterials:Ceramiche $S|Marmi $S|Laterizi $N|Edilizia $S
grocery:Supermercati $S|$N Alimentari
fashionRetail:Sartoria $S|$N Moda|Calzature $S|Abbigliamento $S
onlineRetail:$C Shop|$C Store|$N Commercio
homeImprovement:Ferramenta $S|$N Bricolage
electronicsRetail:Elettrodomestici $S|$N Informatica
pharmacy:Farmacia $S|Farmacia $N
books:Libreria $S|Libreria $N
jewelry:Gioielleria $S|Oreficeria $S|Orologeria $S
sportingGoods:$N Sport|Cicli $S
furnitureRetail:Arredamenti $S|$N Casa|Mobili $S
carDealer:Autosalone $S|$S Auto|$N Motori
wholesale:$S Distribuzione|$S Commerciale|$C Import
law:Studio Legale $S|$S & $T Avvocati|Studio $S $T
accounting:Studio $S Commercialisti|$S & $T Revisori|Studio Commerciale $S
consulting:$S Consulting|$S & $T Consulenza|$C Partners
marketing:Agenzia $C|$C Comunicazione|$N Pubblicità
architecture:Studio $S Architetti|$S & $T Architettura
engineering:Studio Tecnico $S|$S Ingegneria|$C Engineering
staffing:$C Lavoro|$S Selezione
publicRelations:$S Comunicazione|$C Relazioni Pubbliche
marketResearch:$C Ricerche|Istituto $S
translation:$C Traduzioni|$S Lingue
security:$N Vigilanza|$C Sicurezza
facility:$N Servizi|$C Global Service
construction:Costruzioni $S|Impresa Edile $S|$S Costruzioni|$S & Figli
electrical:Impianti Elettrici $S|Elettrica $S
plumbing:Termoidraulica $S|Idraulica $S|Impianti $S
roofing:Coperture $S|Lattoneria $S
landscaping:Giardini $S|Vivai $S
realEstate:Immobiliare $S|Immobiliare $N|$N Case
propertyManagement:Amministrazioni $S|$S Gestioni Immobiliari
developer:Immobiliare $N Sviluppo|$S Sviluppo
trucking:Autotrasporti $S|Trasporti $S|$S & Figli Trasporti
courier:$N Corriere|$C Express
warehousing:Magazzini $S|$N Depositi
airline:Air $N|$C Air
shipping:Navigazione $S|$N Marittima
passengerTransport:Autolinee $S|Autonoleggio $S
forwarding:$C Logistica|$S Spedizioni|$N Logistica
restaurant:Trattoria $S|Ristorante $N|Osteria $N|Da $S|Pizzeria $N
bakery:Panificio $S|Pasticceria $S|Caffè $N|Forno $S
hotel:Hotel $N|Albergo $S|Locanda $N
catering:$S Catering|Banchetti $N
travel:$N Viaggi|Viaggi $S|$C Turismo
events:$N Eventi|$C Eventi
publishing:Edizioni $S|Casa Editrice $N
film:$N Film|$C Produzioni
broadcasting:Radio $N|$C Media
videoGames:$C Games|$C Interactive
music:$N Musica|$C Studio
design:Studio $S Design|$C Design
oilGas:Petroli $N|$C Gas|Carburanti $S
renewables:$N Solare|$C Energia|Fotovoltaica $N
utility:Energia $N|Elettrica $N
waste:$N Ambiente|Recuperi $S|Acque di $N
mining:Cave $S|Inerti $S|Miniere $N
school:Istituto $N|Scuola $N
university:Accademia $N|Istituto Superiore $N
onlineLearning:$C Formazione|$C Academy
languageSchool:$N Lingue|Scuola di Lingue $N
farming:Azienda Agricola $S|Fattoria $N|Tenuta $N|Agricola $S
foodProduction:Pastificio $S|Caseificio $N|Salumificio $S|Oleificio $S|Dolciaria $S
beverages:Acque $N|Bevande $S
winery:Cantina $S|Tenuta $N|Vini $S|Birrificio $N
forestry:Segheria $S|Legnami $S
beauty:Parrucchieri $S|Salone $S|Estetica $N
fitness:Palestra $N|$C Fit
carRepair:Autofficina $S|Carrozzeria $S|$N Gomme
childcare:Asilo $N|Nido $N
cleaning:Pulizie $S|$N Servizi di Pulizia
funeral:Onoranze Funebri $S
petCare:Toelettatura $N|Pensione per Animali $N
`;

export const PORTUGUESE = `
software:$C|$C Software|$C Sistemas|$C Tecnologia
itServices:$C Informática|$S Informática|$N Soluções TI
cybersecurity:$C Segurança Digital|$C Cyber
hosting:$C Cloud|$C Hospedagem
telecom:$C Telecom|$N Comunicações
semiconductors:$C Microeletrónica|$C Semicondutores
consumerElectronics:$C Eletrónica|$C Áudio
artificialIntelligence:$C IA|$C Robótica
banking:Banco $N|Caixa $N|Banco $S
insurance:Seguros $N|$C Seguros|Mútua $N
investment:$S Investimentos|$N Capital|$S & $T Gestão
fintech:$C Pay|$C Finanças|$C
lending:$N Crédito|Financeira $N
insuranceBroker:$S Corretora de Seguros|$S & $T Seguros
hospital:Hospital $N|Clínica $N|Centro Médico $N|Casa de Saúde $N
pharma:Laboratórios $S|$C Farma
biotech:$C Biotec|$C Biociências
medicalDevices:$C Médica|$S Equipamentos Médicos
dental:Clínica Dentária $S|Odontologia $S|Centro Dentário $N
veterinary:Clínica Veterinária $N|Veterinária $S
homeCare:$N Cuidados|$N Home Care
medicalLab:Laboratório $S|$C Análises
physiotherapy:Fisioterapia $S|Fisio $N
machinery:Máquinas $S|Metalomecânica $S|Indústrias $S|$C Automação
autoParts:Autopeças $S|$C Automotiva
chemicals:Química $N|$C Química|Tintas $S
plastics:Embalagens $S|Plásticos $N
metal:Metalúrgica $S|Serralharia $S|Fundição $N
furnitureMaking:Móveis $S|Marcenaria $S|Carpintaria $S
textiles:Têxteis $S|Confecções $S|Fiação $N|Malhas $S
electronics:$C Eletrónica|$C Sensores
printing:Gráfica $S|Tipografia $S
aerospace:$C Aeroespacial|Aeronáutica $S
buildingMaterials:Materiais de Construção $S|Cerâmica $N|Betões $N
grocery:Supermercados $S|Mercado $N|Mercearia $S
fashionRetail:Modas $S|$N Moda|Calçados $S
onlineRetail:$C Loja|$C Direto|$N Comércio
homeImprovement:Ferragens $S|$N Bricolage
electronicsRetail:Eletrodomésticos $S|$N Informática
pharmacy:Farmácia $S|Farmácia $N|Drogaria $N
books:Livraria $S|Livraria $N
jewelry:Joalharia $S|Ourivesaria $S
sportingGoods:Desportos $S|$N Esportes|Bicicletas $S
furnitureRetail:Móveis $N|$N Casa|Colchões $S
carDealer:Automóveis $S|$S Veículos|Auto $N
wholesale:Distribuidora $S|Comercial $S|$C Importação
law:$S & $T Advogados|$S Advogados|Escritório $S
accounting:Contabilidade $S|$S & $T Auditores|$S Contadores
consulting:$S Consultoria|$C Consultores|$S & $T Consultores
marketing:Agência $C|$C Comunicação|$N Publicidade
architecture:Ateliê $S|$S Arquitetura|$S & $T Arquitetos
engineering:Engenharia $S|$S Engenheiros|$C Engenharia
staffing:$C Talentos|$S Recrutamento|$N Recursos Humanos
publicRelations:$S Comunicação|$C Imprensa
marketResearch:$C Pesquisas|Instituto $S
translation:$C Traduções|$S Idiomas
security:$N Segurança|Vigilância $N
facility:Serviços $N|$C Serviços
construction:Construções $S|Construtora $N|$S Empreiteiros|$S & Filhos
electrical:Eletricidade $S|Instalações Elétricas $S
plumbing:Canalizações $S|Climatização $S|Hidráulica $S
roofing:Telhados $S|Coberturas $N
landscaping:Jardins $S|Viveiros $N
realEstate:Imobiliária $S|$N Imóveis|Imóveis $S
propertyManagement:Administradora $N|$S Condomínios
developer:Incorporadora $N|Empreendimentos $S
trucking:Transportes $S|Transportadora $N|Fretes $S
courier:$N Express|$C Entregas
warehousing:Armazéns $S|$N Armazenagem
airline:$N Linhas Aéreas|$C Air
shipping:Navegação $S|Marítima $N
passengerTransport:Viação $N|Autocarros $S|Táxis $N
forwarding:$C Logística|Logística $S|$N Cargas
restaurant:Restaurante $N|Cantina do $S|Churrascaria $N|Tasca do $S|Casa $S
bakery:Padaria $S|Pastelaria $S|Café $N|Confeitaria $N
hotel:Hotel $N|Pousada $N|Pensão $S
catering:$S Catering|Buffet $N
travel:Viagens $S|$N Turismo
events:$N Eventos|$C Eventos
publishing:Editora $S|Edições $N
film:$N Filmes|$C Produções
broadcasting:Rádio $N|$C Mídia
videoGames:$C Games|$C Studio
music:$N Música|Estúdios $C
design:Estúdio $S|$C Design
oilGas:Petróleos $N|$C Gás|Combustíveis $S
renewables:$N Solar|$C Energia|Eólica $N
utility:Energia $N|Elétrica de $N
waste:$N Ambiental|Reciclagem $S|Águas de $N
mining:Mineração $N|Pedreiras $S
school:Colégio $N|Escola $N
university:Universidade $N|Faculdade $N
onlineLearning:$C Cursos|$C Academia
languageSchool:$N Idiomas|Escola de Línguas $N
farming:Fazenda $N|Quinta do $S|Agropecuária $S|Agrícola $S
foodProduction:Alimentos $S|Laticínios $N|Conservas $S|Frigorífico $S|Massas $S
beverages:Águas de $N|Bebidas $S|Sumos $N
winery:Quinta de $N|Vinhos $S|Adega $N|Cervejaria $N
forestry:Madeiras $S|Serração $S
beauty:Cabeleireiros $S|Salão $N|Estética $N
fitness:Academia $N|Ginásio $N|$C Fit
carRepair:Oficina $S|Auto Mecânica $S|Funilaria $S
childcare:Creche $N|Berçário $N
cleaning:Limpezas $S|$N Limpeza
funeral:Funerária $S
petCare:Pet Shop $N|Banho e Tosa $N
`;

/** What Brazilians call otherwise than the Portuguese. */
const BRAZILIAN_WORDS: Readonly<Record<string, string>> = {
  Sumos: "Sucos",
  Autocarros: "Ônibus",
  Canalizações: "Encanamentos",
  Joalharia: "Joalheria",
  Betões: "Concretos",
  Ateliê: "Escritório",
  Serração: "Serraria",
  Serralharia: "Serralheria",
  Ginásio: "Studio",
  Desportos: "Esportes",
  Microeletrónica: "Microeletrônica",
  Eletrónica: "Eletrônica",
  Metalomecânica: "Metalmecânica",
  Tasca: "Boteco",
  "Centro Dentário": "Centro Odontológico",
  "Clínica Dentária": "Clínica Odontológica",
  Pensão: "Pousada",
  "Quinta do": "Sítio",
  "Quinta de": "Vinícola",

  Empreiteiros: "Engenharia",
  Armazenagem: "Armazéns",
  Têxteis: "Têxtil",
};
export const BRAZILIAN = Object.entries(BRAZILIAN_WORDS).reduce(
  (text, [portuguese, brazilian]) => text.replaceAll(portuguese, brazilian),
  PORTUGUESE,
);
