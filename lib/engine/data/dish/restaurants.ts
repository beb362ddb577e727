const ENGLISH_KINDS = "House|Kitchen|Garden|Table|Street|Corner|Palace|Bistro|Cafe|Express|Court|Eatery";

/** Lists that patterns name. */
export const RESTAURANT_WORDS: Readonly<Record<string, string>> = {
  spanishMen:
    "Ramiro|Pepe|Julián|Anselmo|Tomás|Rodrigo|Emilio|Ignacio|Fermín|Lázaro|Eusebio|Nicanor|Benito|Hilario|Aurelio|Casimiro",
  spanishWomen:
    "Luz|Chelo|Carmen|Rosario|Pilar|Lupita|Elvira|Concha|Amparo|Remedios|Consuelo|Inés|Dolores|Paquita|Soledad|Mercedes",
  italianFirst:
    "Enzo|Rosa|Gino|Carla|Aldo|Bruna|Beppe|Fausta|Nino|Lidia|Sandro|Ornella|Piero|Graziella|Tullio|Assunta|Romano|Ines|Ettore|Gilda|Umberto|Norma|Cesare|Teresa",
  frenchNames:
    "Margaux|Lucien|Bellecour|Colette|Antoine|Montclair|Fontaine|Marcel|Lyonnais|Saint-Michel|Odette|Gaspard|Léonie|Achille|Simone|Fernand|Yvette|Barnabé|Clémence|Théodore|Augustin|Blanche|Célestin|Délphine|Édouard|Félicie|Gustave|Hortense|Isidore|Joséphine|Lazare|Madeleine|Narcisse|Octave|Philomène|Quentin|Rosalie|Séraphin|Tristan|Ursule|Victorine|Zélie|Beaupré|Charron|Dumoulin|Estienne|Ferrand|Garnier|Hautefeuille|Jolivet|Lacombe|Marchand|Neveu|Pasquier|Ravel|Sauvage|Tournelle|Valmont|Rivoli|Carmin|Delorme|Aubert",
  frenchPlaces:
    "des Halles|du Marché|des Lilas|du Canal|des Arts|du Vieux Port|de la Gare|du Moulin|des Amis|du Coin|de la Place|des Vignes|du Soleil|de l'Horloge|du Pont Neuf|de la Fontaine|des Tilleuls|du Château|de la Marine|du Parc|de l'Étoile|des Remparts|du Théâtre|de la Poste|des Platanes|du Lavoir|de la Tour|des Jardins|du Verger|de la Source",
  portugueseMen:
    "Zé|Chico|Nelson|Tião|Beto|Joca|Manoel|Dico|Valdir|Severino|Orlando|Jairo|Nonato|Osvaldo|Raimundo|Tonico",
  portugueseWomen:
    "Lurdes|Cida|Zefa|Nair|Dirce|Filomena|Glória|Iracema|Jandira|Marlene|Neusa|Odete|Rita|Sônia|Tereza|Zilda",
};

/** Names of restaurants by cuisine: patterns with lists to choose from, parted by |, or the names of such lists. Each gives over a thousand. */
export const RESTAURANTS: Readonly<Record<string, readonly string[]>> = {
  Italian: [
    "{Trattoria|Osteria|Ristorante|Pizzeria|Cantina|Locanda|Taverna|Enoteca|Antica Trattoria|Vecchia Osteria} {Bellavista|Il Cortile|La Pergola|Tre Fratelli|Santa Lucia|Il Forno|Del Ponte|Al Limone|San Marzano|Vecchia Roma|Il Girasole|La Lanterna|Il Gallo Nero|La Fontana|Porta Rossa|Il Pozzo|La Quercia|Tre Scalini|Al Vecchio Mulino|Il Pescatore|La Vigna|Quattro Venti|Il Melograno|La Colomba|Al Castello|Il Cavallino|La Grotta|San Frediano|Il Tartufo|La Rondine|Al Porto|Due Torri|Il Rosmarino|La Spiga|Dei Poeti|Monte Bello|L'Ulivo|Il Portico|La Scaletta|Della Piazza|Il Campanile|La Sirena|Del Borgo|Il Cigno|La Mandria|Al Pergolato|Il Grano|La Ginestra}",
    "{Trattoria|Osteria|Ristorante|Pizzeria|Cantina|Locanda|Taverna|Enoteca|Antica Trattoria|Vecchia Osteria} Da {italianFirst}",
    "{Trattoria|Osteria|Ristorante|Pizzeria|Cantina|Locanda|Taverna|Enoteca|Antica Trattoria|Vecchia Osteria} {Da Nonna|Da Zia} {Rosa|Carla|Bruna|Lidia|Ornella|Graziella|Assunta|Ines|Gilda|Norma|Teresa|Concetta|Adele|Pina|Elvira|Fiorella}",
  ],
  Mexican: [
    "{Taquería|Cantina|Casa|Fonda|Cocina|Mesón|Restaurante|Antojitos|Lonchería|La Parrilla de} {Los Compadres|La Palma|El Agave|La Paloma|Mariposa|San Judas|Los Tres Soles|El Comal|La Milpa|El Molcajete|Las Cazuelas|El Nopal|La Guadalupana|Los Arcos|El Rincón|La Perla|El Gallo|Los Portales|El Mezquite|La Hacienda|Las Flores|El Jacal}",
    "{Taquería|Cantina|Casa|Fonda|Cocina|Mesón|Restaurante|Antojitos|Lonchería|Rincón de} {Don|Tío|Abuelo} {spanishMen}",
    "{Taquería|Cantina|Casa|Fonda|Cocina|Mesón|Restaurante|Antojitos|Lonchería|Rincón de} {Doña|Tía|Abuela} {spanishWomen}",
  ],
  Spanish: [
    "{Bodega|Taberna|Casa|Bar|Mesón|Restaurante|Tasca|Asador|Cervecería|Vinoteca} {La Rambla|El Olivo|Sevilla|Del Mar|Los Arcos|La Alhambra|El Patio|Ibérica|La Giralda|El Puerto|Las Murallas|El Molino|La Torre|Los Claveles|El Faro|La Encina|Los Gitanillos|El Tonel|La Lonja|Las Cuevas|El Azafrán|La Plazuela}",
    "{Bodega|Taberna|Casa|Bar|Mesón|Restaurante|Tasca|Asador|Cervecería|Vinoteca} {Don|Tío|Hermanos} {spanishMen}",
    "{Bodega|Taberna|Casa|Bar|Mesón|Restaurante|Tasca|Asador|Cervecería|Vinoteca} {Doña|Tía|Abuela} {spanishWomen}",
  ],
  Chinese: [
    "{Golden|Jade|Red|Lucky|Silver|Imperial|Happy|Grand|Peking|Canton|Shanghai|Sichuan} {Lantern|Dragon|Bamboo|Lotus|Phoenix|Crane|Panda|River|Peony|Pagoda} {House|Garden|Palace|Kitchen|Restaurant|Court|Wok|Pavilion|Noodle House|Dumpling House}",
  ],
  Indian: [
    `{Royal|Little|Old|New|Golden|Taste of|Great|The} {Saffron|Spice|Bombay|Tandoor|Lotus|Monsoon|Masala|Cardamom|Delhi|Punjab|Mango Tree|Jaipur|Peacock} {${ENGLISH_KINDS}|Junction|Route}`,
  ],
  Japanese: [
    "{Sakura|Hinata|Kaze|Tsuki|Umi|Kitsune|Momiji|Yuki|Hoshi|Kawa|Matsu|Akari|Hana|Mori|Nami|Sora|Taiyo|Yama|Ume|Fuji|Kaede|Midori|Natsu|Shiro|Take|Tsubaki|Asahi|Haru|Ishi|Koi} {Sushi|Ramen|Izakaya|Kitchen|Table|House|Noodle Bar|Robata|Teppanyaki|Yakitori|Udon|Tempura|Sushi Bar|Bento|Donburi|Grill|Soba|Garden|Dining|Omakase|Curry House|Ramen Bar|Tonkatsu|Sake Bar|Kappo|Shokudo|Tei|Hibachi|Bistro|Cafe|Bar|Tokyo|Kyoto|Osaka}",
  ],
  American: [
    "{Maple Street|Copper|Old Mill|Blue Door|Rusty Anchor|Main Street|Hickory|Red Barn|Corner|Harbor|Juniper|Big Oak|Blacksmith|Boxcar|Brass Bell|Cedar Creek|County Line|Crooked Creek|Depot|Elm Street|Firefly|Front Porch|Grain Elevator|Green Gate|Hilltop|Iron Skillet|Lakeside|Lone Pine|Lucky Horseshoe|Mason Jar|Millstone|Muddy River|Orchard|Painted Pony|Pine Street|Railyard|River Bend|Roosterhouse|Salt Box|Silver Spur|Stone Bridge|Sycamore|Tin Roof|Union Square|Wagon Wheel|White Fence} {Grill|Diner|Smokehouse|Burger Co.|Tavern|Kitchen|Steakhouse|Cafe|Bistro|Roadhouse|Eatery|Bar & Grill|Chophouse|Taproom|Brewhouse|Barbecue|Public House|Oyster Bar|Supper Club|Table|Canteen|Lunch Counter|Grille|Bakehouse}",
  ],
  Thai: [
    `{Royal|Little|Baan|Thai|Sabai} {Siam|Basil|Lotus|Bangkok|Chiang Mai|Orchid|Lemongrass|Elephant|Jasmine|Tamarind|Coconut|Mango|Phuket|Ayutthaya|Galangal|Chili|River|Sukhothai|Papaya|Ginger} {${ENGLISH_KINDS}}`,
  ],
  Greek: [
    "{Taverna|Ouzeria|Souvlaki House|Mezze Bar|Estiatorio|Psistaria|Kafeneio|Grill House|Tavernaki|Ouzaki|Old Taverna|Gyros House|Mezedopolio|Kouzina|Greek Kitchen} {Mykonos|Poseidon|Athena|Olympia|Santorini|Zorbas|Meltemi|Kalamata|Ithaka|Delphi|Aegean|Kostas|Yiannis|Nikos|Eleni|Odysseus|Sofia|Spiros|Stavros|Rhodes|Naxos|Corfu|Thassos|Hydra|Paros|Knossos|Corinth|Argo|Artemis|Apollo|Hermes|Dionysos|Kyma|Elia|Thalassa|Philoxenia|Ariadne|Calypso|Minos|Pegasus|Lefkada|Chania|Patmos|Samos|Ikaria|Lesbos|Parga|Nafplio|Meteora|Epirus|Thrace|Sparta|Achilles|Helena|Penelope|Orpheus|Zephyros|Helios|Selene|Andreas|Petros|Manolis|Yorgos|Katerina|Despina|Irini|Vasilis|Panos}",
  ],
  Lebanese: [
    `{Old|Little|Royal|Taste of|Al} {Cedar|Beirut|Bustan|Zaatar|Byblos|Phoenicia|Layali|Sumac|Baalbek|Tripoli|Jasmine|Olive|Fig Tree|Pomegranate|Sidon|Tyre|Arz|Qamar|Saj|Shams} {Grill|${ENGLISH_KINDS}}`,
  ],
  French: [
    "{Bistro|Brasserie|Café|Maison|Auberge|Restaurant|Le Petit Bistro|La Table|L'Atelier|Le Comptoir|La Cave} {frenchNames}",
    "{Bistro|Brasserie|Café|Taverne|Auberge|Restaurant|Le Petit Bistro|La Table|L'Atelier|Le Comptoir|La Cave} {frenchPlaces}",
    "Chez {frenchNames}",
  ],
  Korean: [
    `{Little|New|Old|Royal|Mama's} {Seoul|Hanok|Gochu|Mugunghwa|Kimchi|Soban|Arirang|Namsan|Busan|Jeju|Bulgogi|Hangang|Dolsot|Bibim|Gangnam|Insadong|Taegeuk|Han|Gayageum|Maru} {BBQ|${ENGLISH_KINDS}}`,
  ],
  Vietnamese: [
    `{Little|New|Old|Golden|Mama's} {Saigon|Hanoi|Hoi An|Lotus|Pho|Mekong|Lemongrass|Hue|Da Nang|Dalat|Bamboo|Banh Mi|Red River|Star Anise|Cyclo|Rice Paddy|Halong|Ben Thanh|Indochine|Mint} {Noodle House|Street Kitchen|${ENGLISH_KINDS}}`,
  ],
  Turkish: [
    "{Old|Little|Grand|Royal|New} {Anatolia|Bosphorus|Sultan|Ephesus|Galata|Istanbul|Pera|Izmir|Ankara|Cappadocia|Marmara|Topkapi|Tulip|Bazaar|Pasha|Antalya|Bodrum|Konya|Taksim|Trabzon} {Grill|Ocakbaşı|Kebab House|Kitchen|Table|House|Garden|Palace|Cafe|Mangal|Meze Bar|Lokanta}",
  ],
  German: [
    "{Gasthaus|Brauhaus|Wirtshaus|Gasthof|Restaurant|Landgasthof|Weinstube|Bierstube} Zum {Goldenen|Schwarzen|Weißen|Roten|Alten|Grünen|Blauen|Silbernen} {Hirschen|Adler|Ochsen|Löwen|Bären|Anker|Schwan|Stern|Hahn|Falken|Engel|Ritter|Krug|Kessel|Schlüssel}",
    "{Gasthaus|Brauhaus|Wirtshaus|Gasthof|Restaurant|Landgasthof|Weinstube|Bierstube} Zur {Linde|Post|Krone|Sonne|Traube|Rose|Mühle|Eiche|Brücke|Glocke|Kanne|Tanne}",
  ],
  Ethiopian: [
    `{Little|New|Old|Royal|Mama's} {Axum|Blue Nile|Lalibela|Habesha|Sheba|Addis|Gondar|Harar|Entoto|Abay|Teff|Awash|Zemen|Selam|Queen of Sheba|Lucy|Berbere|Dashen|Bole|Meskel} {${ENGLISH_KINDS}}`,
  ],
  Brazilian: [
    "{Churrascaria|Casa|Cantinho|Boteco|Restaurante|Cantina|Galeteria|Espaço|Recanto|Bar} {Ipanema|do Sul|Bahia|Gaúcha|Carioca|Copaíba|Tropical|Mineira|do Porto|Pantanal|Sabiá|Ipê|da Serra|do Cerrado|Amazônia|Jangada|Pitanga|Caju|Aroeira|do Largo|da Praia|Beira-Rio}",
    "{Churrascaria|Casa|Cantinho|Boteco|Restaurante|Cantina|Galeteria|Espaço|Recanto|Bar} {do Seu|do Tio|do Vovô} {portugueseMen}",
    "{Churrascaria|Casa|Cantinho|Boteco|Restaurante|Cantina|Galeteria|Espaço|Recanto|Bar} {da Dona|da Tia|da Vovó} {portugueseWomen}",
  ],
};
