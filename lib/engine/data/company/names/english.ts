/** How firms of an industry are called: $S and $T are family names, $N an invented place, $C a coined word, $A a sign over a door, $H a saint. */
export const ENGLISH = `
software:$C|$C Software|$C Systems|$C Labs|$N Software|$C Technologies|$C Apps|$N Digital|$S Systems
itServices:$C IT|$N IT Solutions|$S IT Services|$C Consulting|$N Tech Partners|$C Managed Services|$S Computing|$N Networks
cybersecurity:$C Security|$C Cyber|$N Cyber Defense|$C Shield|$C Threat Intelligence|$N Security Labs
hosting:$C Cloud|$C Hosting|$N Data Centers|$C Servers|$N Cloud Services
telecom:$C Telecom|$N Communications|$C Mobile|$N Broadband|$C Wireless|$N Fiber
semiconductors:$C Semiconductor|$C Microdevices|$C Silicon|$C Photonics|$C Circuits
consumerElectronics:$C Electronics|$C Audio|$C Devices|$C Home|$C Labs
artificialIntelligence:$C AI|$C Intelligence|$C|$C Robotics|$C Analytics|$N AI
banking:$N Bank|$N Savings Bank|$N Community Bank|$N National Bank|$N Trust Bank|$N Credit Union|First $N Bank|$S & $T Bank
insurance:$N Insurance|$N Mutual|$N Life|$N General Insurance|$C Insurance|$S Mutual Insurance|$N Assurance
investment:$N Capital|$N Asset Management|$S Capital Partners|$S & $T Investments|$N Wealth|$N Equity Partners|$S Wealth Management
fintech:$C Pay|$C Finance|$C|$C Payments|$C Money|$N Ledger|$C Capital
lending:$N Mortgage|$N Home Loans|$S Mortgage Group|$N Lending|$N Home Finance
insuranceBroker:$S Insurance Agency|$S & $T Insurance Brokers|$N Insurance Partners|$S Risk Advisors
hospital:$N Medical Center|$N Hospital|$N Health|$N Clinic|St. $H Hospital|$N Regional Medical Center|$N Health Partners
pharma:$C Pharma|$C Pharmaceuticals|$C Therapeutics|$C Biopharma|$C Laboratories
biotech:$C Bio|$C Biosciences|$C Genetics|$C Genomics|$C Biologics|$C Life Sciences
medicalDevices:$C Medical|$C Medical Devices|$C Surgical|$C Diagnostics|$S Medical Systems|$C Orthopedics
dental:$N Dental|$S Dental Care|$N Family Dentistry|$S & $T Dentistry|$N Smiles|$N Orthodontics
veterinary:$N Animal Hospital|$N Veterinary Clinic|$S Veterinary Care|$N Pet Hospital|$S & $T Veterinarians
homeCare:$N Home Care|$N Home Health|$S Home Care|$N Senior Care|$N Hospice
medicalLab:$C Diagnostics|$N Medical Laboratory|$C Labs|$N Pathology|$S Laboratories
physiotherapy:$N Physical Therapy|$S Physiotherapy|$N Rehab|$N Sports Therapy|$S & $T Physical Therapy
machinery:$S Machinery|$S Industries|$N Machine Works|$S Engineering|$S & $T Manufacturing|$N Industrial|$C Automation
autoParts:$S Automotive|$C Auto Parts|$N Automotive Components|$C Drivetrain|$S Gear
chemicals:$C Chemicals|$N Chemical|$C Specialty Chemicals|$C Polymers|$S Chemical Works
plastics:$N Packaging|$C Plastics|$S Packaging|$N Containers|$C Packaging Solutions
metal:$S Metal Works|$N Steel|$S Fabrication|$N Metalcraft|$S & Sons Welding|$N Foundry
furnitureMaking:$S Furniture|$N Furniture Works|$N Woodworks|$S & $T Cabinetmakers|$N Joinery
textiles:$S Textiles|$N Mills|$N Apparel|$S Knitwear|$N Weavers|$C Fabrics
electronics:$C Electronics|$S Electronics|$C Circuits|$C Controls|$N Instruments|$C Sensors
printing:$S Printing|$N Press|$N Print & Paper|$S & $T Printers|$N Graphics
aerospace:$C Aerospace|$S Aerospace|$C Aviation|$N Avionics|$C Space Systems
buildingMaterials:$S Building Supplies|$N Brick|$N Concrete|$S Building Products|$N Stone|$N Lumber
grocery:$N Market|$N Foods|$S Supermarkets|$N Grocers|$N Fresh Market|$S Family Markets
fashionRetail:$N Clothing|$S & $T|$N Apparel|$C Fashion|$N Boutique|$S Outfitters|$N Shoes
onlineRetail:$C Store|$C Market|$N Goods|$C Direct|$N Trading|$C Shop|$N Supply
homeImprovement:$S Hardware|$N Home Center|$N Hardware|$N Tools & Home|$S Home & Garden|$N Paint & Tile
electronicsRetail:$N Electronics|$C Electronics|$S Appliances|$N Computers|$C Audio & Video
pharmacy:$N Pharmacy|$S Pharmacy|$N Drugs|$N Apothecary|$S Family Pharmacy
books:$N Books|$S & $T Booksellers|$N Bookshop|$A Books|$S Books
jewelry:$S Jewelers|$S & $T Fine Jewelry|$N Gold|$S Watches|$N Diamonds
sportingGoods:$N Sports|$N Outfitters|$N Outdoor|$S Sporting Goods|$N Bikes|$N Ski & Surf
furnitureRetail:$N Home|$N Interiors|$S Furniture|$N Living|$N Mattress|$S Home Furnishings
carDealer:$S Motors|$S Auto Group|$N Cars|$N Auto Sales|$S & Sons Motors|$N Motor Company
wholesale:$S Trading|$N Distributors|$S & $T Wholesale|$C Supply|$N Import & Export|$N Wholesale|$S Distribution
law:$S & $T|$S, $T & Partners|$S Law|$S & $T Law|$S Law Group|$S Legal|$S & Associates
accounting:$S & $T Accounting|$S Accountants|$S & Associates CPAs|$N Accounting|$S Tax & Advisory|$S & $T Chartered Accountants
consulting:$S Consulting|$N Advisory|$C Partners|$S & $T Consulting|$N Strategy|$S Advisory Group|$N Consulting Group
marketing:$C Media|$N Marketing|$N Creative|$S & $T Advertising|$C Agency|$N Digital|$C Brand Studio
architecture:$S Architects|$S & $T Architects|$N Architecture|Studio $S|$S Design Partners
engineering:$S Engineering|$S & $T Engineers|$N Engineering|$C Engineering Group|$S Structural Engineers|$N Surveyors
staffing:$N Staffing|$C Talent|$S Recruitment|$N People|$C Search|$S Executive Search|$N Workforce
publicRelations:$S PR|$S & $T Communications|$N Public Relations|$C Communications|$N Press Office
marketResearch:$C Research|$N Insights|$C Analytics|$S Research Group|$N Polling
translation:$C Translations|$N Languages|$S Language Services|$C Localization
security:$N Security|$S Security Services|$C Guard|$N Protection|$N Alarm
facility:$N Facility Services|$C Facilities|$S Building Services|$N Property Services
construction:$S Construction|$S Builders|$N Construction|$S & Sons Builders|$N Contracting|$S Building Group|$S & $T Contractors
electrical:$S Electric|$N Electrical|$S & Sons Electrical|$N Power & Light|$S Electrical Contractors
plumbing:$S Plumbing|$N Plumbing & Heating|$S & Sons Plumbing|$N Heating & Air|$S Mechanical
roofing:$S Roofing|$N Roofing|$S & Sons Roofing|$N Exteriors|$N Roofing & Siding
landscaping:$S Landscaping|$N Landscapes|$N Gardens|$S Lawn & Garden|$N Tree Service
realEstate:$S Realty|$N Realty|$N Properties|$S & $T Real Estate|$N Homes|$N Estate Agents
propertyManagement:$N Property Management|$S Properties|$N Residential|$N Estates|$S Management
developer:$N Development|$S Land Company|$N Estates|$S Development Group|$N Urban Partners
trucking:$S Trucking|$S Freight|$N Haulage|$N Freight Lines|$S & Sons Transport|$N Carriers
courier:$N Courier|$C Express|$N Parcel|$C Delivery|$N Messenger
warehousing:$N Storage|$N Warehousing|$S Storage|$C Fulfillment|$N Cold Storage
airline:$N Airways|$N Air|$C Air|$N Airlines|Air $C
shipping:$S Shipping|$N Maritime|$N Lines|$S Marine|$N Ocean Carriers
passengerTransport:$N Coaches|$S Bus Lines|$N Transit|$N Taxi|$S Limousine
forwarding:$C Logistics|$N Logistics|$S Logistics|$C Freight|$N Global Forwarding|$C Cargo
restaurant:The $A|$N Grill|$N Kitchen|$S's Diner|$A Bistro|$N Tavern|$S's Steakhouse|$A Kitchen|$S's
bakery:$N Bakery|$N Coffee|$S's Bakery|$A Café|$N Coffee Roasters|$S & $T Patisserie|$A Bakery|$N Bread Company
hotel:$N Hotel|$N Inn|$A Inn|$N Suites|$N Lodge|$N Resort|$N Hotels
catering:$N Catering|$S Catering|$N Events & Catering|$S's Kitchen|$N Banquets
travel:$N Travel|$N Tours|$S Travel|$C Journeys|$N Expeditions|$N Holidays
events:$N Events|$C Events|$S Event Design|$N Conferences|$N Weddings
publishing:$N Press|$S & $T Publishing|$N Publishing|$N Books|$S House|$N Media
film:$N Pictures|$N Films|$C Studios|$S Productions|$N Entertainment
broadcasting:$N Broadcasting|$N Radio|$C Media|$N Television|$N Media Group
videoGames:$C Games|$N Games|$C Interactive|$N Studios|$C Play
music:$N Records|$N Music|$C Audio|$N Sound|$S Recording Studios
design:$N Design|Studio $C|$S & $T Design|$N Studio|$C Creative
oilGas:$N Petroleum|$N Oil & Gas|$S Energy|$N Drilling|$C Resources|$S Oil
renewables:$N Solar|$C Energy|$N Wind|$N Renewables|$C Solar|$N Green Power
utility:$N Power|$N Electric|$N Energy|$N Light & Power|$N Gas & Electric
waste:$N Water|$N Waste Services|$N Environmental|$S Recycling|$N Recycling
mining:$N Mining|$N Minerals|$S Mining|$N Resources|$N Aggregates
school:$N Academy|$N School|$N Preparatory School|St. $H School|$N Montessori School
university:$N University|$N College|$N Institute of Technology|$N Business School
onlineLearning:$C Learning|$C Academy|$N Learning|$C Courses|$C Tutoring
languageSchool:$N Language School|$C Languages|$N Language Academy|$S School of English
farming:$S Farms|$N Farm|$N Ranch|$S & Sons Farming|$N Orchards|$N Dairy
foodProduction:$S Foods|$N Foods|$N Kitchens|$S & $T Foods|$N Bakeries|$N Dairy|$S Meats
beverages:$N Beverages|$N Spring Water|$S Drinks|$N Juice|$N Tea Company
winery:$N Vineyards|$N Brewing|$S Winery|$N Cellars|$S & Sons Brewing|$N Distillery
forestry:$N Timber|$S Lumber|$N Forest Products|$N Sawmill|$S & Sons Timber
beauty:$N Salon|$S's Hair|$N Spa|$N Beauty|$S Barbers|$N Nails
fitness:$N Fitness|$N Gym|$C Fit|$N Yoga|$S's Gym|$N Athletic Club
carRepair:$S Auto Repair|$S's Garage|$N Auto Care|$N Tire & Brake|$S & Sons Garage|$N Body Shop
childcare:$N Kids|$N Childcare|Little $N Nursery|$N Early Learning|$N Preschool
cleaning:$N Cleaning|$S Cleaning Services|$N Maids|$N Janitorial|$N Carpet Care
funeral:$S Funeral Home|$S & Sons Funeral Directors|$N Memorial|$S & $T Funeral Directors
petCare:$N Pet Care|$N Paws|$S Kennels|$N Grooming|$N Pet Hotel
`;
