/** Events that exist nowhere but could: what they are, where they are held, how long they last and what a plain ticket costs in dollars. A concert's title follows from its performer. */
export const EVENTS = `
kind;title;performer;genre;halls;hours#;usual_price#;weight#
Concert;;The Velvet Harbors;Indie rock;club;3;38;3
Concert;;Marlow & the Lanterns;Folk;club;2.5;32;3
Concert;;Paper Satellites;Indie pop;club;3;34;3
Concert;;Northern Static;Electronic;club;4;36;3
Concert;;Odette Farrow;Singer-songwriter;club;2;30;2
Concert;;The Iron Orchard;Hard rock;arena;3;72;3
Concert;;Kestrel Avenue;Pop;arena;3;88;4
Concert;;Juno Valdis;Pop;arena;2.5;110;3
Concert;;Midnight Ferries;Rock;arena;3;76;3
Concert;;Saffron District;Hip-hop;arena;2.5;82;3
Concert;;DJ Oriel;Electronic;club;5;42;2
Concert;;The Gravel Choir;Country;arena;3;64;2
Concert;;Lucia Benavente Quartet;Jazz;theater;2;46;2
Concert;;The Copper Street Band;Blues;club;2.5;28;2
Concert;;Riverside Chamber Players;Classical;theater;2;48;2
Concert;;Harbor City Symphony;Classical;theater;2;62;3
Concert;;Choir of Saint Aldhelm;Choral;theater;1.5;26;1
Concert;;Las Mareas;Latin;club;3;40;2
Concert;;Tomas Reyl Trio;Jazz;club;2;34;2
Concert;;Silver Thicket;Metal;club;3;44;2
Conference;Data Platform Summit;;Technology;congress;9;420;3
Conference;Frontend Horizons;;Technology;congress;9;380;2
Conference;Cloud Operations Days;;Technology;congress;9;460;2
Conference;Applied Machine Learning Congress;;Technology;congress;9;540;3
Conference;Product Leaders Forum;;Business;congress;8;620;2
Conference;Retail Futures;;Business;congress;8;490;2
Conference;Small Business Growth Day;;Business;hotel;7;140;2
Conference;Green Energy Congress;;Energy;congress;9;560;2
Conference;Water and Cities Conference;;Environment;hotel;8;240;1
Conference;Health Tech Days;;Healthcare;congress;9;520;2
Conference;Nursing Practice Conference;;Healthcare;hotel;8;210;2
Conference;Teaching and Learning Symposium;;Education;hotel;7;120;2
Conference;Legal Innovation Forum;;Law;hotel;7;390;1
Conference;Supply Chain Roundtable;;Logistics;hotel;7;340;1
Workshop;Pottery for Beginners;;Crafts;room;3;65;2
Workshop;Watercolor Basics;;Art;room;3;55;2
Workshop;Introduction to Photography;;Art;room;4;80;2
Workshop;Sourdough Baking;;Food;room;4;75;2
Workshop;First Aid Course;;Health;room;6;60;2
Workshop;Negotiation Skills Lab;;Business;room;6;180;2
Workshop;Writing Short Stories;;Literature;room;3;45;1
Workshop;Spreadsheets for Small Teams;;Business;room;3;90;1
Meetup;Founders Breakfast;;Business;room;2;0;2
Meetup;Open Source Evening;;Technology;room;3;0;2
Meetup;Frontend Meetup;;Technology;room;3;0;2
Meetup;Language Exchange;;Languages;room;2;0;2
Meetup;Neighborhood Book Club;;Literature;room;2;0;2
Meetup;Board Game Night;;Games;room;4;5;2
Festival;Harvest Festival;;Community;ground;10;12;2
Festival;Street Food Weekend;;Food;ground;10;10;2
Festival;Lantern Festival;;Community;ground;6;8;1
Festival;Lakeside Jazz Festival;;Jazz;ground;10;58;2
Festival;Short Film Festival;;Film;theater;8;24;1
Festival;Summer Sound Festival;;Pop and rock;ground;12;95;2
Theater;The Lighthouse Keeper's Daughter;;Drama;theater;2.5;44;2
Theater;A Winter in Lisbon;;Musical;theater;2.5;68;2
Theater;Three Doors Down the Hall;;Comedy;theater;2;38;2
Theater;The Clockmaker;;Ballet;theater;2.5;58;1
Comedy;Late Laughs with Dara Quill;Dara Quill;Stand-up;club;2;26;2
Comedy;Mika Ostrow: Second Helping;Mika Ostrow;Stand-up;theater;1.5;36;2
Comedy;Improv Night;;Improvisation;club;2;18;2
Sports;City Marathon Expo;;Running;congress;8;10;1
Sports;Junior Cup Final;;Soccer;arena;2.5;18;2
Sports;Regional Swim Meet;;Swimming;arena;6;12;1
Sports;Harbor City vs. Northgate;;Basketball;arena;2.5;42;3
Sports;Winter Classic;;Ice hockey;arena;3;54;2
`;

/** Halls by the group of events they suit, with their seats. */
export const HALLS = `
group;name;type;seats#
club;The Boiler Room Annex;Club;350
club;Lantern Hall;Club;600
club;The Old Tannery;Club;850
club;Basement on Fifth;Club;220
club;Copperhead Lounge;Club;180
club;Warehouse Nine;Club;1200
theater;Grand Theater;Theater;1450
theater;Riverside Playhouse;Theater;620
theater;Memorial Concert Hall;Concert hall;1980
theater;Orpheum Stage;Theater;1100
theater;St. Clement's Auditorium;Auditorium;480
theater;Symphony House;Concert hall;2200
arena;Union Arena;Arena;14500
arena;Northgate Coliseum;Arena;18200
arena;Harbor City Arena;Arena;12800
arena;Lakeshore Fieldhouse;Arena;6400
arena;Summit Dome;Stadium;21500
congress;Riverfront Convention Center;Conference center;5200
congress;Exchange Congress Hall;Conference center;2400
congress;Meridian Expo Center;Conference center;7800
congress;Westfield Conference Center;Conference center;1600
hotel;Grand Ballroom at the Alder Hotel;Ballroom;520
hotel;Lakeview Hotel Conference Wing;Conference center;340
hotel;Parkside Ballroom;Ballroom;420
hotel;Station Hotel Forum;Conference center;260
room;Community Center Room B;Meeting room;40
room;Makers' Loft;Studio;24
room;City Library Forum;Meeting room;80
room;The Old Bakery Studio;Studio;18
room;Canal Street Coworking;Meeting room;60
room;Garden House;Meeting room;36
ground;Lakeside Park;Open air;15000
ground;Market Square;Open air;6000
ground;Old Airfield;Open air;32000
ground;Riverside Meadow;Open air;9000
`;

/** What a seat costs beside a plain one, by kind of event; weights say how many are of it. */
export const LEVELS = `
kind;level;factor#;weight#
Concert|Comedy|Theater|Sports;Balcony;0.7;24
Concert|Comedy|Theater|Sports;Standard;1;50
Concert|Comedy|Theater|Sports;Premium;1.6;20
Concert|Comedy|Theater|Sports;VIP;2.8;6
Conference|Workshop;Student;0.35;12
Conference|Workshop;Early bird;0.75;34
Conference|Workshop;Standard;1;46
Conference|Workshop;VIP;1.9;8
Meetup|Festival;Early bird;0.8;26
Meetup|Festival;General admission;1;64
Meetup|Festival;VIP;2.4;10
`;
