/** Railway lines by country: country code; line; kind of train; invented operator; kilometres an hour; dollars a kilometre; how often; stations with kilometres from the first. */
export const LINES = `
US;Coast Corridor;Intercity;Atlantic Rail;105;0.24;20;Boston South Station 0, Providence 70, New Haven 251, New York Penn Station 372, Philadelphia 30th Street 517, Wilmington 557, Baltimore 667, Washington Union Station 735
US;Lakes Limited;Intercity;Great Lakes Rail;85;0.13;8;Chicago Union Station 0, South Bend 135, Toledo 376, Cleveland 545, Buffalo 840, Syracuse 1080, Albany 1310, New York Penn Station 1538
US;Pacific Surf Line;Regional Express;Pacific Coast Rail;75;0.16;12;San Diego 0, Oceanside 66, Anaheim 154, Los Angeles Union Station 207, Burbank 224, Ventura 314, Santa Barbara 362
US;Cascade Line;Intercity;Northwest Rail;80;0.17;7;Vancouver BC 0, Bellingham 97, Everett 205, Seattle King Street 251, Tacoma 315, Olympia 367, Portland Union Station 550, Salem 634, Eugene 748
US;Hudson Commuter;Commuter;Metro Valley Rail;58;0.15;16;New York Grand Central 0, Yonkers 23, Tarrytown 40, Croton-Harmon 53, Peekskill 66, Beacon 95, Poughkeepsie 118
US;Bay Commuter;Commuter;Peninsula Rail;56;0.14;12;San Francisco 0, Millbrae 22, San Mateo 29, Redwood City 41, Palo Alto 48, Mountain View 58, Sunnyvale 62, San Jose Diridon 76
US;Heartland Flyer;Intercity;Midland Rail;80;0.13;5;Chicago Union Station 0, Joliet 60, Bloomington 204, Springfield 298, Alton 412, St. Louis 456, Jefferson City 657, Kansas City 911
US;Sunbelt Express;High Speed;Lone Star Rail;190;0.22;5;Dallas 0, Waco 153, Austin 316, San Antonio 445
CA;Corridor;Intercity;Maple Rail;95;0.21;12;Toronto Union 0, Oshawa 50, Kingston 254, Ottawa 446, Montréal Centrale 633, Québec 905
CA;Lakeshore;Commuter;Lakeshore Transit;60;0.12;10;Toronto Union 0, Mimico 11, Port Credit 21, Oakville 34, Burlington 52, Hamilton 64
GB;West Main Line;Intercity;Avalon Trains;150;0.3;14;London Euston 0, Milton Keynes 80, Rugby 133, Birmingham New Street 182, Crewe 254, Manchester Piccadilly 302
GB;East Main Line;Intercity;Northern Crown;155;0.29;14;London King's Cross 0, Peterborough 123, Doncaster 251, York 303, Newcastle 432, Edinburgh Waverley 632
GB;Great West;Intercity;Westway;140;0.3;12;London Paddington 0, Reading 58, Swindon 124, Bath Spa 172, Bristol Temple Meads 190, Newport 214, Cardiff Central 233
GB;South Coast;Regional Express;Southern Shore;85;0.26;12;London Victoria 0, East Croydon 17, Gatwick Airport 43, Haywards Heath 61, Brighton 82
DE;Nord-Süd;High Speed;Mitteldeutsche Fernbahn;165;0.24;16;Hamburg Hbf 0, Hannover Hbf 178, Göttingen 286, Kassel-Wilhelmshöhe 331, Fulda 421, Würzburg Hbf 514, Nürnberg Hbf 616, München Hbf 787
DE;Ost-West;High Speed;Mitteldeutsche Fernbahn;160;0.23;14;Berlin Hbf 0, Wolfsburg Hbf 183, Hannover Hbf 253, Bielefeld Hbf 363, Dortmund Hbf 467, Essen Hbf 501, Düsseldorf Hbf 535, Köln Hbf 575
DE;Rhein-Main;Regional Express;Rheinbahn Regio;75;0.18;14;Frankfurt (Main) Hbf 0, Mainz Hbf 38, Bingen 66, Koblenz Hbf 128, Bonn Hbf 187, Köln Hbf 221
DE;Sachsen-Takt;Regional Express;Elbtal Regio;80;0.17;8;Leipzig Hbf 0, Wurzen 26, Riesa 66, Coswig 101, Dresden Hbf 120
FR;Sud-Est;High Speed;Ligne Azur;210;0.2;18;Paris Gare de Lyon 0, Lyon Part-Dieu 430, Valence 530, Avignon 657, Marseille Saint-Charles 750
FR;Atlantique;High Speed;Ligne Océane;205;0.19;12;Paris Montparnasse 0, Tours 232, Poitiers 336, Angoulême 449, Bordeaux Saint-Jean 581
FR;Nord;High Speed;Ligne Boréale;200;0.22;10;Paris Gare du Nord 0, Arras 179, Lille Flandres 225, Calais 320
ES;Nordeste;High Speed;Iberia Veloz;215;0.17;14;Madrid Atocha 0, Guadalajara 64, Zaragoza 306, Lleida 442, Tarragona 520, Barcelona Sants 621
ES;Sur;High Speed;Iberia Veloz;210;0.16;12;Madrid Atocha 0, Ciudad Real 171, Córdoba 345, Sevilla Santa Justa 471, Málaga 513
IT;Dorsale;High Speed;Lineaveloce;190;0.17;18;Torino Porta Nuova 0, Milano Centrale 143, Bologna Centrale 362, Firenze SMN 459, Roma Termini 720, Napoli Centrale 925
IT;Adriatica;Intercity;Rete Adriatica;110;0.12;8;Bologna Centrale 0, Rimini 112, Ancona 204, Pescara 350, Foggia 527, Bari Centrale 650
NL;Randstad;Intercity;Laagland Spoor;85;0.24;14;Amsterdam Centraal 0, Schiphol 17, Leiden 45, Den Haag 60, Rotterdam Centraal 84, Breda 132, Eindhoven 190
CH;Mittelland;Intercity;Helvetia Bahn;95;0.45;14;Genève 0, Lausanne 60, Fribourg 126, Bern 157, Olten 224, Zürich HB 287, Winterthur 313, St. Gallen 371
AT;Westbahn-Korridor;High Speed;Alpenlinie;140;0.2;12;Wien Hbf 0, St. Pölten 60, Linz 186, Salzburg 311, Innsbruck 500
JP;Tokai Line;High Speed;Nihon Express;215;0.24;22;Tokyo 0, Shin-Yokohama 29, Shizuoka 180, Hamamatsu 257, Nagoya 366, Kyoto 514, Shin-Osaka 553
JP;Northern Line;High Speed;Kita Rail;210;0.25;12;Tokyo 0, Omiya 30, Utsunomiya 110, Fukushima 273, Sendai 352, Morioka 535
IN;Coromandel Express;Express;Deccan Railways;70;0.018;14;Chennai Central 0, Nellore 176, Vijayawada 431, Rajahmundry 580, Visakhapatnam 781, Bhubaneswar 1224, Howrah 1661
IN;Ganga Mail;Express;Northern Plains Railways;68;0.018;14;New Delhi 0, Aligarh 131, Kanpur Central 440, Prayagraj 634, Varanasi 759, Patna 990
AU;Southern Line;Intercity;Southern Cross Rail;85;0.15;12;Sydney Central 0, Goulburn 225, Yass 318, Albury 643, Wangaratta 708, Melbourne Southern Cross 953
BE;Kustlijn;Intercity;Scheldespoor;90;0.2;8;Bruxelles-Midi 0, Gent 52, Brugge 95, Oostende 117
SE;Stambanan;High Speed;Nordtåg;140;0.18;8;Stockholm C 0, Norrköping 163, Linköping 210, Nässjö 331, Lund 571, Malmö C 615
PL;Magistrala;Intercity;Wisła Rail;120;0.11;8;Gdańsk Główny 0, Malbork 51, Warszawa Centralna 330, Kielce 517, Kraków Główny 623
`;
