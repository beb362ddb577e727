/**
 * What firms of an industry say of themselves: things they offer, as plural or mass nouns; those they serve; and whole sayings.
 */
export const PHRASES = `
software:payroll software,scheduling tools,inventory software,project planning tools,billing software;small teams,growing companies,busy offices;Less clicking, more doing|Software your staff will actually use|Spreadsheets had a good run
itServices:IT support,managed networks,help desk services,cloud migrations;small businesses,schools,medical practices;We fix it before you notice|One call and it works again|Your IT department, down the road
cybersecurity:network monitoring,penetration tests,security training,incident response;banks,hospitals,public agencies;We watch the network so you can sleep|Find the hole before they do|Locks for the digital front door
hosting:managed servers,cloud storage,backup services,colocation;online shops,developers,public offices;Uptime is our only product|Your data, close to home|Servers that stay awake
telecom:fiber internet,mobile plans,business lines,home broadband;families,rural towns,small businesses;A signal where you live|Fast internet, fair bills|Keeping neighbors in touch
semiconductors:power chips,image sensors,microcontrollers,memory modules;carmakers,phone makers,medical device makers;Small parts for big ideas|More power from less energy|Precision, measured in nanometers
consumerElectronics:headphones,smart speakers,cameras,home chargers;music lovers,travelers,families;Sound you can feel|Made to be used, built to be repaired|Simple things that just switch on
artificialIntelligence:forecasting models,document search,speech recognition,image inspection;insurers,factories,call centers;Answers from the papers you already have|Models you can explain to your auditor|Let the machine read the small print
banking:savings accounts,home loans,business accounts,car loans;families,local firms,first-time savers;The bank that knows your name|Your money, close at hand|Saving made simple
insurance:home insurance,car insurance,life insurance,business cover;families,drivers,shopkeepers;There when it rains|Claims paid, questions answered|Cover you can understand
investment:retirement portfolios,bond funds,private equity,wealth plans;families,foundations,pension funds;Patient money grows best|Long horizons, steady hands|We invest alongside you
fintech:card payments,instant transfers,expense cards,invoice financing;shops,freelancers,online sellers;Get paid today|Money that moves as fast as you do|No queues, no paper, no surprises
lending:home loans,refinancing,construction loans,bridge loans;first-time buyers,growing families,landlords;Keys in hand sooner|A loan explained in plain words|From offer to front door
insuranceBroker:insurance advice,policy comparisons,claims help,risk reviews;homeowners,contractors,restaurants;We read the small print for you|The right cover, not the most cover|On your side of the table
hospital:emergency care,maternity care,cardiology,outpatient surgery;families,the whole region,older patients;Care close to home|Good medicine, kind hands|Every patient has a name
pharma:vaccines,heart medicines,generic drugs,pain relief;patients,hospitals,pharmacies;Medicines people can afford|Science that reaches the bedside|From molecule to medicine
biotech:gene therapies,diagnostic markers,enzymes,cell lines;rare disease patients,researchers,farmers;Reading nature's small print|New answers to old diseases|Cells at work
medicalDevices:insulin pumps,surgical tools,hearing aids,patient monitors;surgeons,clinics,patients at home;Built for the operating room|Devices doctors trust with their own families|Small instruments, long lives
dental:checkups,implants,braces,teeth whitening;families,nervous patients,children;Smile, it is only us|Gentle dentistry for the whole family|Healthy teeth without the fuss
veterinary:vaccinations,surgery,dental care,emergency visits;dogs and cats,horses,small pets;Treating pets like family|For every paw|Because they cannot tell us where it hurts
homeCare:home nursing,meal visits,night care,respite care;seniors,families,people after surgery;Help at home, with dignity|There when family cannot be|Good days at home
medicalLab:blood tests,pathology,allergy tests,rapid results;doctors,clinics,sports clubs;Results you can rely on, today|Every sample matters|Answers in a drop
physiotherapy:back therapy,sports rehab,massage,balance training;runners,office workers,seniors;Back on your feet|Move without thinking about it|Stronger every week
machinery:packaging machines,machine tools,conveyors,filling lines;factories,bakeries,sawmills;Machines that outlast their makers|Built heavy, runs smooth|Down time is our enemy
autoParts:brake systems,gearboxes,seat frames,wiring harnesses;carmakers,garages,truck fleets;Parts that keep you moving|Tested for a million miles|Every bolt accounted for
chemicals:coatings,adhesives,cleaning agents,water treatment chemicals;manufacturers,farmers,water works;Chemistry with care|Good bonds|Safe handling from tank to truck
plastics:food packaging,bottles,recycled film,shipping crates;food makers,pharmacies,farms;Packed well, wasted little|Light packaging for heavy duty|Keeps it fresh
metal:steel frames,stairs and railings,sheet metal parts,welded tanks;builders,machine makers,farms;Cut, bent and welded to the millimeter|Steel that fits the first time|Sparks fly, deadlines hold
furnitureMaking:oak tables,fitted kitchens,office desks,handmade chairs;homeowners,hotels,schools;Wood that remembers good hands|Made once, used for generations|Every joint by hand
textiles:work clothes,wool blankets,cotton fabrics,uniforms;fashion houses,hotels,hospitals;Woven to last|From yarn to garment under one roof|Feels right, wears well
electronics:circuit boards,sensors,control units,power supplies;machine makers,laboratories,railways;Small boards, long lives|Measured twice, soldered once|Electronics for rough places
printing:catalogs,labels,books,posters;publishers,shops,museums;Ink on paper, on time|Good impressions|Printed today, posted tomorrow
aerospace:wing parts,flight controls,satellite components,cabin interiors;airlines,aircraft makers,space agencies;Lighter by every gram|Trusted above the clouds|Precision that flies
buildingMaterials:bricks,ready-mixed concrete,roof tiles,natural stone;builders,architects,homeowners;What good walls are made of|From quarry to site|Solid ground for every plan
grocery:fresh produce,local cheese,daily groceries,ready meals;families,students,busy cooks;Fresh this morning|Good food, fair prices|Your neighborhood market
fashionRetail:everyday wear,tailored suits,summer dresses,good shoes;men and women,children,brides;Dress for your own day|Clothes you keep|Good fit, good company
onlineRetail:household goods,gifts,spare parts,pet supplies;busy families,hobbyists,small offices;Ordered tonight, there tomorrow|Everything but the queue|Find it, click it, done
homeImprovement:tools,paint,garden supplies,building materials;homeowners,tradespeople,gardeners;Good tools, good advice|Everything for the weekend's work|If it is broken, we have the part
electronicsRetail:laptops,televisions,washing machines,phones;families,students,small offices;Advice first, then the box|We carry it in and plug it in|Switched on for you
pharmacy:prescriptions,health advice,baby care,home deliveries;families,seniors,travelers;Good health around the corner|Ask your pharmacist|Advice comes free
books:novels,children's books,travel guides,rare editions;curious readers,children,book clubs;One more chapter|A good book finds you here|Shelves worth getting lost in
jewelry:wedding rings,watches,pearl necklaces,repairs;couples,collectors,families;For the days you remember|Made to be handed down|Time well kept
sportingGoods:bicycles,running shoes,tents,ski gear;runners,families,mountain hikers;Get outside|Gear for every season|Tried on the trail
furnitureRetail:sofas,beds,dining tables,kitchen plans;new homeowners,families,students;Come home to comfort|Sit down and stay a while|Rooms you want to live in
carDealer:new cars,used cars,leasing,service plans;families,commuters,small fleets;Drive away happy|Honest cars, honest prices|A handshake still counts here
wholesale:food supplies,spare parts,office goods,imported textiles;restaurants,shops,workshops;Pallets by Monday|Big orders, small worries|Stock you can count on
law:employment law,family law,contract advice,estate planning;families,employers,founders;Clear advice in plain language|We listen first|Your case, in good hands
accounting:tax returns,bookkeeping,audits,payroll;freelancers,family firms,charities;Your books, in order|Numbers that add up|No surprises in April
consulting:cost reviews,growth plans,process redesign,change projects;family firms,hospitals,manufacturers;Fewer slides, more results|A fresh pair of eyes|We stay until it works
marketing:brand campaigns,search ads,social media,product launches;local brands,start-ups,museums;Be seen by the right people|Ideas that earn their keep|Say less, mean more
architecture:family homes,schools,renovations,public buildings;homeowners,towns,developers;Light, space and common sense|Buildings people keep|Drawn for daily life
engineering:bridge inspections,structural design,site surveys,energy audits;cities,builders,railways;It has to hold|Calculated to last|From first sketch to final bolt
staffing:temporary staff,executive search,payroll services,career advice;warehouses,hospitals,offices;The right person by Monday|Good people find good work|We know who fits
publicRelations:press work,crisis advice,media training,launch events;mayors,start-ups,museums;Told well, told once|The story behind the product|Calm words in loud times
marketResearch:customer surveys,focus groups,price studies,polls;brands,newspapers,retailers;We ask, you know|Opinions, counted|What customers really think
translation:legal translations,website localization,interpreting,subtitles;exporters,courts,publishers;Lost in nothing|Every word in its place|Your message, in forty languages
security:guard services,alarm systems,event security,night patrols;shops,building sites,offices;Sleep well, we do not|Eyes open all night|Safe hands on every door
facility:building maintenance,reception services,cleaning,energy management;office towers,schools,hospitals;Buildings that run themselves|You work, we look after the rest|Behind every good building
construction:family homes,renovations,schools,warehouses;homeowners,towns,developers;Built on our word|On time, on budget, on the level|Solid work from the ground up
electrical:rewiring,lighting,solar connections,charging stations;homeowners,shops,factories;Wired right the first time|Light where you need it|Bright work, safe homes
plumbing:boiler repairs,bathroom fittings,heat pumps,leak detection;homeowners,landlords,hotels;Warm rooms, dry floors|The drip stops here|Hot water by tonight
roofing:new roofs,roof repairs,gutters,flat roofs;homeowners,farms,schools;Dry under every storm|A good roof over your head|Top work
landscaping:garden design,tree care,lawn care,stone paths;homeowners,parks,hotels;Gardens that grow on you|Green all year round|Let it bloom
realEstate:home sales,rentals,valuations,holiday homes;first-time buyers,families,sellers;Home is closer than you think|We know every street|From viewing to keys
propertyManagement:tenant services,rent collection,repairs,building accounts;landlords,owners,housing associations;Good tenants, good buildings|Your property, looked after|We answer the phone
developer:city apartments,office parks,terraced houses,mixed-use districts;families,cities,investors;Places people want to live|New streets, old neighborhoods|Building for the next generation
trucking:full truckloads,refrigerated transport,heavy haulage,regional freight;food makers,builders,retailers;We deliver on time|The long way, made short|Wheels turning day and night
courier:same-day deliveries,parcels,medical couriers,bike couriers;law firms,shops,laboratories;There before lunch|From your hand to theirs|Fast, careful, signed for
warehousing:pallet storage,order picking,cold storage,returns handling;online shops,food makers,importers;Room for your business|Every box in its place|Stored cool, shipped quick
airline:regional flights,charter flights,air freight,holiday routes;business travelers,islanders,families;Closer than you think|Small planes, warm welcome|Up, across, home
shipping:container lines,bulk freight,ferry routes,tug services;exporters,islands,power stations;Steady across every sea|Tides wait for nobody, we sail on time|Port to port
passengerTransport:coach trips,school buses,airport shuttles,city taxis;schools,commuters,tour groups;Sit back, we drive|Door to door, on time|Everyone aboard
forwarding:sea freight,customs clearance,air cargo,supply chain planning;exporters,retailers,manufacturers;Your goods, moving|One contact for every border|Shipped, cleared, delivered
restaurant:seasonal dishes,Sunday lunches,wood-fired pizza,fresh fish;families,food lovers,every table;Pull up a chair|Good food takes time, ours is ready at seven|Come hungry
bakery:sourdough bread,birthday cakes,fresh coffee,butter croissants;early risers,families,neighbors;Baked before dawn|Warm bread, good mornings|One more slice
hotel:quiet rooms,sea views,hearty breakfasts,conference rooms;weekend guests,business travelers,families;Sleep well, eat well|Your room is ready|Stay another night
catering:wedding dinners,office lunches,garden parties,buffets;couples,companies,clubs;You host, we cook|Good food for any number|Plates come back empty
travel:walking tours,city breaks,family holidays,rail journeys;families,hikers,retirees;Go and see|We have been there|Come home with stories
events:conferences,weddings,trade fairs,summer parties;companies,couples,cities;Every detail, every guest|The day goes as planned|You enjoy it, we run it
publishing:novels,school books,magazines,cookbooks;readers,teachers,libraries;Words worth printing|Stories that stay|Read on
film:documentaries,feature films,commercials,drama series;broadcasters,streaming services,brands;Stories on screen|Lights, patience, action|Seen through careful eyes
broadcasting:local news,morning shows,live sport,podcasts;commuters,the whole county,music fans;Hear it here first|The voice of the region|On air, on the spot
videoGames:puzzle games,racing games,adventure games,mobile games;players of all ages,families,night owls;One more round|Play fair, play long|Worlds worth getting lost in
music:studio recordings,vinyl records,film scores,concerts;bands,songwriters,listeners;Turn it up|Recorded warm|Good songs find their listeners
design:logos,packaging design,websites,exhibition design;start-ups,museums,food brands;Good design explains itself|Less, but better|Looks right, works right
oilGas:heating oil,natural gas,drilling services,pipelines;homes,airlines,industry;Energy that arrives|Deep wells, high standards|Keeping engines running
renewables:solar roofs,wind parks,battery storage,heat pumps;homeowners,farms,towns;Power from a clear sky|The wind is free|Your roof can do more
utility:electricity,natural gas,district heating,charging networks;homes,businesses,whole cities;Always on|Power you can plan with|The lights stay on
waste:waste collection,recycling,drinking water,sewage treatment;cities,builders,homes;Nothing is wasted|Clean water, clean streets|Used today, useful tomorrow
mining:limestone,gravel,copper ore,industrial minerals;builders,steelworks,glassmakers;The ground we build on|Deep roots|Raw materials, handled with respect
school:small classes,music lessons,language programs,boarding places;curious children,families,late bloomers;Learning to think|Every child is known by name|Roots and wings
university:degree programs,research,evening courses,scholarships;students,working adults,researchers;Where questions begin|Knowledge for good use|Think further
onlineLearning:online courses,exam preparation,coding lessons,live tutoring;students,career changers,parents;Learn at your own pace|A teacher in your pocket|Ten minutes a day
languageSchool:evening classes,exam courses,conversation groups,private lessons;adults,students,newcomers;Speak from day one|A new language, a new window|Mistakes welcome
farming:milk,vegetables,free-range eggs,apples;families,dairies,markets;From our fields|Up before the sun|Grown here, eaten here
foodProduction:pasta,cheese,soups,sausages;families,supermarkets,restaurants;Made like at home, only more|Honest ingredients|Tastes like it should
beverages:mineral water,fruit juices,iced teas,lemonades;thirsty families,restaurants,sports clubs;Straight from the spring|Real fruit, nothing else|Cheers to simple things
winery:red wines,craft beers,sparkling wines,ciders;friends,restaurants,cellars;Time in every bottle|Poured with patience|Raised on sunny slopes
forestry:sawn timber,firewood,planed boards,wood pellets;builders,carpenters,homes;For every tree felled, two planted|Straight grain, straight dealing|Grown slowly
beauty:haircuts,coloring,facials,manicures;men and women,brides,teenagers;Leave lighter|Your good hair day|An hour for yourself
fitness:group classes,personal training,yoga,weight rooms;beginners,early risers,seniors;Stronger than yesterday|Show up, we do the rest|No mirrors, no excuses
carRepair:inspections,brake repairs,tire changes,body work;drivers,small fleets,classic cars;Back on the road by five|We fix what is broken, nothing else|An honest garage
childcare:day care,preschool classes,holiday care,play groups;working parents,toddlers,families;Little steps, big days|Hands to hold|Play is serious work
cleaning:office cleaning,window cleaning,carpet cleaning,move-out cleaning;offices,homes,shops;Clean corners, clear heads|You will notice|Spotless by morning
funeral:funerals,memorials,burial plans,grief support;families,communities,all faiths;With dignity and care|A quiet hand in hard days|Remembered well
petCare:grooming,dog walking,boarding,puppy training;dogs and cats,busy owners,puppies;Happy tails|They will not want to leave|Wash, trim, wag
`;
