/**
 * Crops: name; category; varieties; months of sowing and harvest in the north (0 for perennials and all year); tonnes a hectare; dollars a tonne;
 * millimetres of water a season; soil pH; where grown; pests and diseases; kilograms of seed or plants a hectare; weight.
 */
export const CROPS = `
crop;category;varieties[];sow#;harvest#;yield_low#;yield_high#;price_low#;price_high#;water#;ph_low#;ph_high#;regions[];pests[];weight#
Wheat;Cereal;Winter Red|Durum|Hard Spring|Soft White;10;7;2.6;8.4;190;310;450;6;7.5;Great Plains|Paris Basin|Punjab|Ukraine Steppe|Canterbury;Rust|Aphids|Septoria|Fusarium;20
Corn;Cereal;Yellow Dent|Sweet Corn|Flint|Waxy;4;9;4.5;12.5;150;260;600;5.8;7;Corn Belt|Po Valley|Mato Grosso|Hungarian Plain;Fall armyworm|Corn borer|Gray leaf spot;20
Rice;Cereal;Basmati|Jasmine|Arborio|IR64|Koshihikari;5;10;3.2;9;280;650;1200;5.5;7;Mekong Delta|Punjab|Sacramento Valley|Niigata|Central Luzon;Blast|Brown planthopper|Stem borer;14
Barley;Cereal;Malting|Feed|Six-row|Planet;3;7;2.4;7.6;160;280;390;6;7.8;Bavaria|Alberta|East Anglia|Victoria;Net blotch|Powdery mildew|Aphids;10
Oats;Cereal;White|Black|Naked;3;8;2;6;170;300;420;5.5;7;Saskatchewan|Finland|Scotland;Crown rust|Frit fly;5
Rye;Cereal;Hybrid|Population;9;7;2.2;6.5;150;240;380;5;7;Mazovia|Brandenburg;Ergot|Leaf rust;3
Sorghum;Cereal;Grain|Sweet|Forage;5;10;1.4;5.5;150;250;430;5.8;8;Kansas|Gezira|Maharashtra;Midge|Anthracnose;5
Millet;Cereal;Pearl|Finger|Foxtail;6;10;0.7;2.6;200;380;350;5.5;7.5;Rajasthan|Sahel|Karnataka;Downy mildew|Birds;3
Soybeans;Oilseed;Group II|Group III|Non-GMO|High oleic;5;10;1.9;4.2;380;560;500;6;7;Corn Belt|Mato Grosso|Pampas|Heilongjiang;Rust|Aphids|Cyst nematode;16
Rapeseed;Oilseed;Hybrid|Spring canola|High oleic;8;7;1.8;4.6;420;620;420;5.8;7.5;Saskatchewan|Normandy|Mecklenburg;Flea beetle|Sclerotinia|Pollen beetle;9
Sunflower;Oilseed;High oleic|Linoleic|Confectionery;4;9;1.3;3.4;380;590;480;6;7.8;Ukraine Steppe|Castile|North Dakota;Downy mildew|Broomrape;7
Peanuts;Oilseed;Runner|Virginia|Spanish;5;10;1.4;4.8;480;950;550;5.8;6.8;Georgia|Gujarat|Cordoba;Leaf spot|Thrips;4
Sesame;Oilseed;White|Black;6;10;0.4;1.4;1200;1900;350;5.5;7.5;Gujarat|Sudan Plains;Phyllody|Webworm;1
Cotton;Fiber;Upland|Pima|Bt;4;10;0.7;2.8;1500;2300;750;5.8;8;Texas High Plains|Gujarat|Xinjiang|Fergana Valley;Bollworm|Whitefly|Verticillium wilt;8
Flax;Fiber;Fiber|Linseed;4;8;0.9;2.4;480;800;420;5.5;7;Normandy|Saskatchewan;Rust|Flea beetle;1
Sugarcane;Sugar;CP 72|Co 0238|RB867515;3;12;55;105;28;52;1600;5.5;7.5;Sao Paulo|Uttar Pradesh|Louisiana|Queensland;Stem borer|Smut|Ratoon stunting;6
Sugar Beets;Sugar;KWS Hybrid|Rhizomania tolerant;3;10;48;92;32;58;600;6.5;8;Picardy|Red River Valley|Lower Saxony;Cercospora|Beet moth|Nematodes;5
Potatoes;Root;Russet Burbank|Agria|Yukon Gold|Spunta;4;9;20;52;130;320;500;5;6.5;Idaho|Flanders|Lower Saxony|Pskov;Late blight|Colorado beetle|Wireworm;10
Sweet Potatoes;Root;Beauregard|Covington|Murasaki;5;10;12;32;280;620;550;5.5;6.8;North Carolina|Shandong|Kagoshima;Weevil|Scurf;3
Cassava;Root;TME 419|KU50|Sweet;4;2;9;27;70;150;900;5;6.5;Nakhon Ratchasima|Oyo|Parana;Mosaic virus|Mealybug;4
Carrots;Vegetable;Nantes|Chantenay|Imperator;4;9;30;68;180;480;450;6;7;Kern County|Brittany|Veneto;Carrot fly|Alternaria;4
Onions;Vegetable;Yellow Granex|Red Creole|Storage Yellow;3;8;28;66;160;460;480;6;7;Nasik|Imperial Valley|Zeeland;Thrips|Downy mildew;6
Garlic;Vegetable;Softneck|Hardneck|Morado;10;6;7;19;900;2600;380;6;7;Gilroy|Shandong|Cuenca;White rot|Rust;2
Tomatoes;Vegetable;Roma|San Marzano|Beefsteak|Heinz 9780|Cherry;4;8;45;110;90;850;600;5.8;7;Central Valley|Emilia-Romagna|Almeria|Sinaloa;Late blight|Whitefly|Tuta absoluta;10
Peppers;Vegetable;Bell|Jalapeño|Cayenne|Kapia;4;8;18;52;450;1400;580;6;7;Almeria|New Mexico|Hatay;Thrips|Phytophthora;5
Cucumbers;Vegetable;Slicing|Pickling|English;4;7;24;78;280;900;520;5.5;7;Michoacan|Gelderland|Antalya;Downy mildew|Spider mites;4
Lettuce;Vegetable;Romaine|Iceberg|Butterhead|Lollo Rosso;3;6;22;42;420;1300;330;6;7;Salinas Valley|Murcia|Yuma;Bremia|Aphids|Thrips;5
Cabbage;Vegetable;White|Red|Savoy;4;9;34;72;120;340;420;6;7.5;Lincolnshire|Shandong|Wisconsin;Diamondback moth|Clubroot;4
Broccoli;Vegetable;Calabrese|Marathon;4;7;9;19;700;1700;420;6;7;Salinas Valley|Murcia;Diamondback moth|Clubroot;3
Spinach;Vegetable;Savoy|Baby leaf;3;5;12;26;700;1900;280;6.2;7.2;Yuma|Flanders;Downy mildew|Leafminer;2
Pumpkins;Vegetable;Hokkaido|Butternut|Howden;5;9;15;38;170;480;450;6;7;Illinois|Styria;Powdery mildew|Squash bug;2
Peas;Legume;Green|Yellow field|Sugar snap;3;7;2;4.6;230;420;370;6;7.5;Saskatchewan|Champagne;Pea aphid|Ascochyta;4
Chickpeas;Legume;Kabuli|Desi;10;4;0.8;2.4;480;950;320;6;8;Madhya Pradesh|Saskatchewan|Anatolia;Ascochyta|Pod borer;4
Lentils;Legume;Red|Green|Beluga;4;8;0.7;2.1;420;880;300;6;8;Saskatchewan|Anatolia;Ascochyta|Aphids;3
Dry Beans;Legume;Pinto|Black|Navy|Kidney;5;9;0.9;2.8;560;1150;400;6;7;Michigan|Parana|Zacatecas;Rust|Bean beetle;4
Alfalfa;Forage;Dormant|Non-dormant;3;7;7;19;140;290;900;6.5;7.8;Imperial Valley|Idaho|Ebro Valley;Weevil|Leafhopper;5
Clover Grass;Forage;Red clover mix|White clover mix;8;6;6;13;90;170;600;5.8;7;Allgäu|Waikato;Slugs|Clover rot;3
Grapes;Fruit;Cabernet Sauvignon|Tempranillo|Riesling|Thompson Seedless|Chardonnay;0;9;5;19;420;2600;500;5.5;7.5;Napa|Rioja|Mosel|Mendoza|Barossa;Downy mildew|Grape moth|Botrytis;8
Apples;Fruit;Gala|Fuji|Golden Delicious|Honeycrisp|Braeburn;0;9;20;58;350;1250;650;5.8;7;Yakima Valley|South Tyrol|Shandong|Altes Land;Scab|Codling moth|Fire blight;8
Pears;Fruit;Conference|Bartlett|Abate;0;8;16;40;480;1100;600;6;7;Emilia-Romagna|Hood River;Psylla|Fire blight;3
Oranges;Fruit;Valencia|Navel|Tarocco;0;1;18;46;220;720;950;5.5;7.5;Valencia|Florida|Sao Paulo|Sicily;Citrus greening|Medfly|Scale;5
Lemons;Fruit;Eureka|Lisbon|Verna;0;2;18;44;420;1200;900;5.5;7.5;Murcia|Tucuman|Ventura;Mites|Gummosis;2
Bananas;Fruit;Cavendish|Gros Michel|Lady Finger;0;0;25;58;280;560;1800;5.5;7;Uraba|Guayas|Davao|Izalco;Panama disease|Black Sigatoka;5
Mangoes;Fruit;Alphonso|Kent|Tommy Atkins;0;5;7;19;420;1400;900;5.5;7.5;Ratnagiri|Sinaloa|Piura;Fruit fly|Anthracnose;3
Avocados;Fruit;Hass|Fuerte|Reed;0;11;6;15;1200;2900;1100;5.5;7;Michoacan|Limpopo|Ica;Root rot|Thrips;4
Strawberries;Fruit;Albion|Elsanta|Monterey|Camarosa;8;5;16;62;1300;3600;650;5.5;6.8;Oxnard|Huelva|Kent;Botrytis|Spider mites|Drosophila;5
Blueberries;Fruit;Duke|Bluecrop|Legacy;0;7;5;15;2900;6800;700;4.2;5.2;Michigan|La Libertad|British Columbia;Drosophila|Mummy berry;3
Cherries;Fruit;Bing|Kordia|Regina;0;6;5;14;1700;4600;600;6;7.2;Yakima Valley|Malatya|Curico;Drosophila|Cracking|Fruit fly;2
Peaches;Fruit;Elberta|Redhaven|O'Henry;0;7;12;32;520;1500;800;6;7;Georgia|Lerida|Emilia-Romagna;Leaf curl|Brown rot;3
Olives;Fruit;Picual|Arbequina|Koroneiki|Frantoio;0;11;1.8;9;480;1150;500;6;8;Jaen|Crete|Puglia;Olive fly|Verticillium wilt|Xylella;5
Watermelons;Fruit;Crimson Sweet|Sugar Baby;4;7;24;58;130;360;500;5.8;7;Georgia|Almeria|Adana;Fusarium wilt|Aphids;3
Pineapples;Fruit;MD-2|Smooth Cayenne;0;0;40;95;260;620;1200;4.5;6;Bukidnon|Costa Rica North;Mealybug wilt|Heart rot;2
Almonds;Nut;Nonpareil|Carmel|Marcona;0;8;1.2;3.2;3200;5800;1100;6;7.8;Central Valley|Aragon;Navel orangeworm|Shot hole;4
Walnuts;Nut;Chandler|Howard|Franquette;0;10;1.8;4.8;1500;3400;1050;6;7.5;Central Valley|Dordogne;Husk fly|Blight;2
Hazelnuts;Nut;Tombul|Barcelona|Tonda Gentile;0;9;0.9;2.6;2400;4300;750;6;7.2;Ordu|Willamette Valley|Piedmont;Weevil|Eastern blight;2
Coffee;Beverage;Caturra|Bourbon|Castillo|Typica|Geisha;0;10;0.6;2.6;2600;6200;1500;5.2;6.4;Huila|Minas Gerais|Sidamo|Antigua;Leaf rust|Berry borer;6
Cocoa;Beverage;Forastero|Criollo|Trinitario|CCN-51;0;10;0.3;1.3;2400;6900;1600;5.5;7;Soubre|Ashanti|Manabi;Black pod|Mirids|Swollen shoot;3
Tea;Beverage;Assamica|Sinensis|Yabukita;0;5;1.2;3.2;1600;4200;1500;4.5;5.8;Assam|Kericho|Shizuoka|Darjeeling;Tea mosquito|Blister blight;3
Tobacco;Other;Virginia|Burley|Oriental;4;8;1.5;3.2;3000;4900;550;5.5;6.5;North Carolina|Zimbabwe Highlands;Blue mold|Hornworm;2
Hops;Other;Hallertau Tradition|Cascade|Saaz;0;9;1.4;2.6;5200;11500;600;6;7;Hallertau|Yakima Valley|Zatec;Downy mildew|Spider mites;1
`;
