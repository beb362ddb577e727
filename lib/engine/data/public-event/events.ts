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
Concert;;Hollow Pines;Indie folk;club;2.5;30;2
Concert;;The Amber Tide;Indie rock;club;2.5;33;2
Concert;;Nadia Voss;Singer-songwriter;theater;2;52;2
Concert;;Glasshouse Parade;Indie pop;club;3;36;2
Concert;;Cobalt & Rye;Americana;club;2.5;31;2
Concert;;Neon Estuary;Electronic;club;4;39;2
Concert;;The Tin Lanterns;Folk;theater;2;44;1
Concert;;Ezra Malone;Country;arena;2.5;68;2
Concert;;Static Bloom;Alternative;club;3;37;2
Concert;;Violet Arcade;Pop;arena;2.5;92;3
Concert;;King Meridian;Hip-hop;arena;2.5;86;2
Concert;;Sable Rivera;R&B;arena;2;79;2
Concert;;The Rust Prophets;Hard rock;club;3;42;2
Concert;;Ashen Crown;Metal;arena;3;66;1
Concert;;Orchestra of the Old Mill;Classical;theater;2;54;2
Concert;;Anselm String Quartet;Classical;theater;1.5;42;2
Concert;;Delphine Marsh Big Band;Jazz;theater;2;50;1
Concert;;The Bayou Lights;Blues;club;2.5;29;2
Concert;;Fuego del Norte;Latin;arena;2.5;74;2
Concert;;Isla Coral;Latin;club;3;38;1
Concert;;Roots & Signal;Reggae;club;3;34;2
Concert;;Temba Sound Collective;Afrobeat;club;3;36;1
Concert;;Seoul Signal;K-pop;arena;2.5;118;2
Concert;;The Wandering Fiddles;Bluegrass;theater;2;40;1
Concert;;Paloma Ruiz;Flamenco;theater;2;48;1
Concert;;DJ Marrow;House;club;5;40;2
Concert;;Lumen Choir;Choral;theater;1.5;28;1
Concert;;Grace Harbor Gospel Singers;Gospel;theater;2;32;1
Conference;Open Source Infrastructure Summit;;Technology;congress;9;390;2
Conference;Secure Software Days;;Technology;congress;9;480;2
Conference;Mobile Makers Conference;;Technology;hotel;8;290;1
Conference;Women in Engineering Congress;;Technology;congress;8;260;2
Conference;Startup Finance Forum;;Business;hotel;7;310;2
Conference;Marketing and Customer Insight Days;;Business;congress;8;450;2
Conference;Family Business Symposium;;Business;hotel;7;280;1
Conference;Power Grid Conference;;Energy;congress;9;610;1
Conference;Solar and Storage Forum;;Energy;hotel;8;420;2
Conference;Urban Climate Congress;;Environment;congress;8;340;1
Conference;Patient Safety Congress;;Healthcare;congress;9;470;2
Conference;Primary Care Update;;Healthcare;hotel;8;320;2
Conference;Digital Classroom Conference;;Education;congress;8;180;2
Conference;School Leaders Forum;;Education;hotel;7;160;1
Conference;Contract and Commercial Law Days;;Law;hotel;8;430;1
Conference;Freight and Ports Congress;;Logistics;congress;9;520;1
Conference;Warehouse Automation Days;;Logistics;congress;8;390;1
Workshop;Bookbinding by Hand;;Crafts;room;4;70;1
Workshop;Knitting Your First Sweater;;Crafts;room;3;48;1
Workshop;Woodturning Taster;;Crafts;room;4;85;1
Workshop;Screen Printing for Beginners;;Art;room;4;68;1
Workshop;Life Drawing;;Art;room;2;28;1
Workshop;Fermenting Vegetables;;Food;room;3;55;1
Workshop;Fresh Pasta from Scratch;;Food;room;3;72;2
Workshop;Chocolate Tempering;;Food;room;3;78;1
Workshop;Houseplant Care;;Gardening;room;2;30;1
Workshop;Composting at Home;;Gardening;room;2;15;1
Workshop;Public Speaking Practice;;Business;room;4;120;2
Workshop;Bookkeeping Basics;;Business;room;4;95;1
Workshop;Beginner's Yoga Weekend;;Health;room;5;90;1
Workshop;Bicycle Repair;;Crafts;room;3;40;1
Meetup;Data Engineering Meetup;;Technology;room;3;0;2
Meetup;Security Engineers' Evening;;Technology;room;3;0;1
Meetup;Women Who Lead Roundtable;;Business;room;2;0;1
Meetup;Freelancers' Lunch;;Business;room;2;0;1
Meetup;Amateur Photographers' Walk;;Art;room;3;0;1
Meetup;New Parents' Coffee;;Community;room;2;0;1
Meetup;Chess Night;;Games;room;3;0;2
Meetup;Urban Gardeners' Exchange;;Gardening;room;2;0;1
Festival;Winter Lights Market;;Community;ground;9;6;2
Festival;Riverside Folk Weekend;;Folk;ground;10;46;1
Festival;Oyster and Ale Festival;;Food;ground;9;18;1
Festival;Cherry Blossom Festival;;Community;ground;9;8;1
Festival;Blues on the Meadow;;Blues;ground;9;42;1
Festival;Children's Book Festival;;Literature;theater;8;12;1
Theater;The Orchard Keys;;Drama;theater;2.5;46;2
Theater;Letters from the Salt Road;;Drama;theater;2.5;42;1
Theater;Murder at Fenwick Hall;;Mystery;theater;2;40;2
Theater;The Paper Crown;;Musical;theater;2.5;72;2
Theater;Swans of Ellery Lake;;Ballet;theater;2;62;1
Theater;The Sunday Guests;;Comedy;theater;2;38;1
Theater;Goodnight, Captain Moth;;Family show;theater;1.5;24;1
Comedy;An Hour with Priya Lockhart;Priya Lockhart;Stand-up;theater;1.5;38;2
Comedy;Otis Grange: Mild Panic;Otis Grange;Stand-up;club;1.5;28;2
Comedy;Open Mic Comedy;;Stand-up;club;2;10;2
Comedy;The Sketch Kitchen;;Sketch;club;2;20;1
Sports;Lakeshore Invitational;;Track and field;arena;5;16;1
Sports;City Derby;;Soccer;arena;2;36;2
Sports;Women's Cup Semifinal;;Soccer;arena;2;28;2
Sports;Metro Volleyball Finals;;Volleyball;arena;3;24;1
Sports;Golden Ring Boxing Night;;Boxing;arena;4;58;1
Sports;Regional Gymnastics Championship;;Gymnastics;arena;5;20;1
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
club;The Velvet Room;Club;300
club;Sidetrack Ballroom;Club;700
club;Echo Chamber;Club;450
club;The Paper Lantern;Club;140
club;Foundry 21;Club;1000
theater;Palace Theater;Theater;1720
theater;Little Globe;Theater;210
theater;Garrison Street Theater;Theater;540
theater;Academy of Music Hall;Concert hall;1640
theater;Civic Opera House;Opera house;2050
arena;Valley Sports Arena;Arena;9800
arena;Exposition Coliseum;Arena;11200
arena;Eastside Ice Center;Arena;4300
congress;Harborside Conference Center;Conference center;2900
congress;Capitol Convention Hall;Conference center;6300
congress;University Congress Center;Conference center;1100
hotel;Hotel Marlowe Ballroom;Ballroom;460
hotel;Airport Plaza Meeting Center;Conference center;300
hotel;The Wexford Rooms;Ballroom;380
room;Union Hall Annex;Meeting room;50
room;Brick Lane Kitchen;Studio;16
room;Library Reading Room;Meeting room;45
room;Northside Maker Studio;Studio;20
room;Café Lumen Back Room;Meeting room;30
ground;Founders' Green;Open air;8000
ground;Harbor Promenade;Open air;12000
ground;Fairgrounds West;Open air;25000
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

/** Parts of the day at which events of a kind begin. */
export const DAY_PARTS: Readonly<Record<string, readonly string[]>> = {
  Concert: ["Evening"],
  Conference: ["Morning"],
  Workshop: ["Morning", "Afternoon"],
  Meetup: ["Evening"],
  Festival: ["Morning"],
  Theater: ["Afternoon", "Evening"],
  Comedy: ["Evening"],
  Sports: ["Afternoon", "Evening"],
};
