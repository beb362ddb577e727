/** Street names by family, as they are written on envelopes; house numbers and order come from `addresses.ts`. */
const AMERICAN_NAMES =
  "Oak Maple Cedar Pine Elm Walnut Chestnut Birch Willow Spruce Hickory Magnolia Sycamore Juniper Poplar Dogwood Laurel Aspen Cypress Main Park Lake Hill River Spring Highland Washington Lincoln Jefferson Madison Jackson Franklin Adams Monroe Harrison Grant Meadow Forest Sunset Prospect Church Mill Valley Ridge Orchard Liberty Center Union Broad Market Front Canyon Prairie Summit Hillcrest Lakeview Fairview Brookside Woodland Greenwood Riverside";
const AMERICAN_TYPES =
  "Street|Street|Street|Street|Avenue|Avenue|Avenue|Road|Road|Drive|Drive|Lane|Court|Boulevard|Way|Place|Circle";
const AMERICAN_WHOLE =
  "1st Street|2nd Street|3rd Street|4th Street|5th Street|6th Avenue|7th Street|8th Avenue|9th Street|10th Street|12th Avenue|14th Street|Broadway|Martin Luther King Jr. Boulevard|N Main Street|S Main Street|W 4th Street|E 7th Street";
const BRITISH_WHOLE =
  "High Street|Station Road|Church Road|Church Lane|Victoria Road|Park Road|Mill Lane|London Road|Green Lane|Manor Road|Kings Road|Queens Road|New Road|Grange Road|Windsor Road|Albert Road|York Road|Springfield Road|The Avenue|The Crescent|School Lane|Park Avenue|Mill Road|North Street|South Street|West Street|East Street|Bridge Street|George Street|King Street|Queen Street|Chapel Street|Castle Street|Market Street|Market Place|Highfield Road|Stanley Road|Alexandra Road|Richmond Road|Kingsway|Woodlands Road|Broadway|Cromwell Road|Clarence Road|Chestnut Avenue|Beech Road|Elm Grove|Oak Drive|Ash Close|Meadow Close|Orchard Close|Rectory Lane|Vicarage Road|Warwick Road|Cambridge Road|Oxford Street|Russell Street|Wellington Road|Nelson Street|Waterloo Road|Trinity Street|St John's Road|St Mary's Road|Priory Road|Abbey Road|Heath Road|Common Lane|Harbour View|Canal Street|Westfield Road";
const CANADIAN_WHOLE =
  "King Street West|Queen Street East|Yonge Street|Main Street|Dundas Street|Elm Street|Maple Avenue|Birch Avenue|Victoria Street|Wellington Street|Ontario Street|Church Street|Park Avenue|Riverside Drive|Lakeshore Road|Spruce Street|Cedar Avenue|Pine Street|Centre Street|Albert Street|George Street|Prince Street|Princess Avenue|Simcoe Street|Macdonald Avenue|Laurier Avenue|Cartier Street|Bank Street|Front Street|Granville Street|Cambie Street|Fraser Street|Edmonton Trail|Centre Avenue|Jasper Avenue|Whyte Avenue|Portage Avenue|Pembina Highway|Broadway Avenue|Barrington Street|Spring Garden Road|Water Street|Mill Street|Bridge Street|College Street|Bloor Street|Sherbrooke Street|Lakeview Drive|Hillside Avenue|Glen Road|Meadow Lane|Forest Avenue|Oak Street|Willow Drive|Chestnut Street|Sunset Boulevard|Highland Avenue|Station Street|Mountain Road|Colborne Street|Brock Street";
const AUSTRALIAN_WHOLE =
  "George Street|Victoria Street|Church Street|High Street|Station Street|Park Road|Queen Street|King Street|William Street|Elizabeth Street|Albert Road|Railway Parade|Beach Road|Pacific Parade|Ocean Street|Bay Road|Hill Street|Forest Road|Wattle Street|Banksia Avenue|Acacia Road|Eucalyptus Drive|Jacaranda Avenue|Grevillea Street|Kurrajong Road|Boronia Street|Waratah Avenue|Macquarie Street|Flinders Street|Collins Street|Cook Street|Phillip Street|Bligh Street|Hunter Street|Murray Street|Swan Street|Derby Street|Stirling Road|Princes Highway|The Esplanade|Marine Parade|Harbour Street|River Road|Lake Avenue|Mill Street|Bridge Road|Chapel Street|Smith Street|Brunswick Street|Gordon Street|Campbell Street|Stewart Avenue|Wilson Street|Henry Street|Alfred Street|Charles Street|James Street|John Street|Mary Street|Margaret Street|Arthur Street|Northcote Road|Kent Street";
const SPANISH_MARKS =
  "Mayor|Real|del Sol|de la Luna|San José|San Juan|San Antonio|Santa María|Santa Ana|Cervantes|Goya|Velázquez|Miguel Hernández|Federico García Lorca|Antonio Machado|Lope de Vega|Quevedo|Calderón de la Barca|Murillo|Picasso|Colón|Hernán Cortés|Magallanes|de la Constitución|de la Paz|de la Libertad|de la Iglesia|de la Estación|del Carmen|del Pilar|del Rosario|de la Fuente|del Río|del Prado|de los Olivos|de las Flores|de los Reyes|Nueva|Ancha|Larga|Alta|del Molino|del Horno|de la Cruz|Jardines|Príncipe|Princesa|Serrano|Alcalá|Toledo|Sevilla|Zaragoza|Valencia|Málaga|Ramón y Cajal|Severo Ochoa|Gran Capitán|Tetuán|Isaac Peral|Concepción Arenal|Rosalía de Castro|Blasco Ibáñez|Doctor Fleming|Juan Ramón Jiménez";
const AMERICAS_SPANISH =
  "Av. Libertad|Av. Independencia|Av. Bolívar|Av. San Martín|Av. Central|Av. 9 de Julio|Av. Colón|Av. Sucre|Av. Los Próceres|Av. del Libertador|Av. Las Américas|Av. Universitaria|Av. La Marina|Av. España|Av. Italia|Av. Brasil|Av. Sarmiento|Av. Belgrano|Av. Mitre|Av. Rivadavia|Calle Bolívar|Calle Junín|Calle Ayacucho|Calle Sucre|Calle Comercio|Calle Real|Calle Las Flores|Calle Los Pinos|Calle Los Laureles|Calle Las Palmas|Calle San José|Calle San Juan|Calle San Pedro|Calle Santa Rosa|Calle Santa Ana|Calle San Francisco|Calle Independencia|Calle Libertad|Calle Unión|Calle Progreso|Calle Esperanza|Calle La Paz|Calle Los Olivos|Calle El Sol|Calle Las Rosas|Calle Los Cedros|Calle Los Almendros|Calle Urquiza|Calle Moreno|Calle Alberdi|Calle O'Higgins|Calle Prat|Calle Balmaceda|Calle Arequipa|Calle Tacna|Calle Cusco|Calle Lima|Calle Córdoba|Calle Mendoza|Calle Montevideo|Pasaje Los Álamos";
const MEXICAN =
  "Av. Benito Juárez|Av. Miguel Hidalgo|Av. Insurgentes|Av. Revolución|Av. Reforma|Av. Universidad|Av. Constitución|Av. Independencia|Av. 16 de Septiembre|Av. 5 de Mayo|Av. Morelos|Av. Madero|Av. Francisco Villa|Av. Lázaro Cárdenas|Av. Tecnológico|Av. Vallarta|Av. Chapultepec|Av. Patria|Av. Las Torres|Av. del Sol|Calle Hidalgo|Calle Juárez|Calle Morelos|Calle Allende|Calle Aldama|Calle Guerrero|Calle Zaragoza|Calle Matamoros|Calle Abasolo|Calle Galeana|Calle Ocampo|Calle Victoria|Calle Bravo|Calle Rayón|Calle Mina|Calle Corregidora|Calle Josefa Ortiz de Domínguez|Calle Emiliano Zapata|Calle Venustiano Carranza|Calle Álvaro Obregón|Calle Pino Suárez|Calle Niños Héroes|Calle 20 de Noviembre|Calle Lerdo de Tejada|Calle Melchor Ocampo|Calle Nicolás Bravo|Calle Vicente Guerrero|Calle Ignacio Allende|Calle Degollado|Calle Escobedo|Calle Reforma|Calle Libertad|Calle Progreso|Calle Colón|Calle Roma|Calle Durango|Calle Sonora|Calle Jalisco|Calle Veracruz|Calle Oaxaca|Calle Puebla|Calle Las Palmas|Calle Los Pinos|Calle Jacarandas|Calle Bugambilias|Calle Girasol";
const COLOMBIAN_ROADS = "Calle|Carrera|Carrera|Transversal|Diagonal|Avenida Calle";
const BRAZILIAN =
  "Rua das Flores|Rua XV de Novembro|Rua Sete de Setembro|Rua Tiradentes|Rua Dom Pedro II|Rua Santos Dumont|Rua Rui Barbosa|Rua Marechal Deodoro|Rua Floriano Peixoto|Rua Castro Alves|Rua Duque de Caxias|Rua Barão do Rio Branco|Rua José Bonifácio|Rua Machado de Assis|Rua Olavo Bilac|Rua Princesa Isabel|Rua Bento Gonçalves|Rua Benjamin Constant|Rua Quintino Bocaiúva|Rua General Osório|Rua Visconde de Mauá|Rua São José|Rua São João|Rua São Paulo|Rua São Pedro|Rua Santo Antônio|Rua Santa Luzia|Rua Bahia|Rua Minas Gerais|Rua Paraná|Rua Pernambuco|Rua Ceará|Rua Goiás|Rua Amazonas|Rua Rio de Janeiro|Rua Espírito Santo|Rua da Paz|Rua do Comércio|Rua da Liberdade|Rua Augusta|Rua Bela Vista|Rua Primavera|Rua dos Pinheiros|Rua das Palmeiras|Rua das Acácias|Rua Ipê Amarelo|Avenida Brasil|Avenida Paulista|Avenida Getúlio Vargas|Avenida Independência|Avenida Presidente Vargas|Avenida São João|Avenida Beira Mar|Avenida Sete de Setembro|Avenida Santos Dumont|Avenida Rio Branco|Avenida Afonso Pena|Avenida Juscelino Kubitschek|Avenida das Nações|Avenida Central|Avenida Amazonas|Avenida Atlântica|Travessa da Matriz|Alameda Santos";
const PORTUGUESE =
  "Rua Augusta|Rua de Santa Catarina|Rua da Liberdade|Rua Luís de Camões|Rua Almeida Garrett|Rua Fernando Pessoa|Rua Eça de Queirós|Rua Alexandre Herculano|Rua Camilo Castelo Branco|Rua 25 de Abril|Rua 5 de Outubro|Rua 1º de Maio|Rua da República|Rua da Igreja|Rua da Escola|Rua do Comércio|Rua Direita|Rua Nova|Rua de São João|Rua de São José|Rua de Santo António|Rua de São Pedro|Rua do Carmo|Rua da Misericórdia|Rua do Ouro|Rua da Prata|Rua do Sol|Rua das Flores|Rua dos Combatentes|Rua Serpa Pinto|Rua Marquês de Pombal|Rua Vasco da Gama|Rua Gil Vicente|Rua Bocage|Rua Antero de Quental|Rua Miguel Bombarda|Rua Cândido dos Reis|Rua Gago Coutinho|Rua Sacadura Cabral|Rua Júlio Dinis|Rua da Fonte|Rua do Moinho|Rua da Estação|Rua do Castelo|Rua da Quinta|Rua das Oliveiras|Rua da Boavista|Rua de Cedofeita|Avenida da Liberdade|Avenida da República|Avenida 25 de Abril|Avenida Almirante Reis|Avenida dos Aliados|Avenida Infante D. Henrique|Avenida Marginal|Avenida João XXI|Avenida de Roma|Largo do Rossio|Largo da Sé|Travessa da Palmeira|Travessa do Carmo|Praceta das Rosas";
const GERMAN =
  "Hauptstraße|Schulstraße|Gartenstraße|Bahnhofstraße|Dorfstraße|Bergstraße|Birkenweg|Lindenstraße|Kirchstraße|Waldstraße|Ringstraße|Schillerstraße|Goethestraße|Amselweg|Wiesenweg|Jahnstraße|Buchenweg|Finkenweg|Mozartstraße|Beethovenstraße|Blumenstraße|Rosenstraße|Friedhofstraße|Ahornweg|Feldstraße|Tannenweg|Bachstraße|Eichenweg|Mühlenweg|Mühlstraße|Poststraße|Marktplatz|Kirchplatz|Schlossstraße|Parkstraße|Uferstraße|Rheinstraße|Kaiserstraße|Wilhelmstraße|Friedrichstraße|Bismarckstraße|Moltkestraße|Kantstraße|Lessingstraße|Heinrich-Heine-Straße|Uhlandstraße|Mörikestraße|Hölderlinstraße|Karlstraße|Ludwigstraße|Luisenstraße|Steinweg|Am Bahnhof|Am Markt|Am Sportplatz|An der Mühle|Auf dem Berg|Im Winkel|Sonnenweg|Lerchenweg|Drosselweg|Fliederweg|Kastanienallee|Lindenallee|Industriestraße|Berliner Straße|Frankfurter Straße|Hamburger Straße|Leipziger Straße|Breslauer Straße|Königsberger Straße|Neue Straße|Lange Straße|Bäckergasse|Marktgasse";
const SWISS_GERMAN =
  "Bahnhofstrasse|Hauptstrasse|Dorfstrasse|Schulstrasse|Kirchstrasse|Seestrasse|Bergstrasse|Poststrasse|Rosenweg|Birkenweg|Gartenstrasse|Wiesenstrasse|Industriestrasse|Zürcherstrasse|Bernstrasse|Baslerstrasse|Luzernerstrasse|Rebenweg|Sonnenbergstrasse|Sonnenweg|Haldenstrasse|Feldstrasse|Waldweg|Lindenweg|Ringstrasse|Schützenstrasse|Steinackerstrasse|Mühlegasse|Kirchweg|Quellenstrasse|Talstrasse|Langstrasse|Badenerstrasse|Neugasse|Marktgasse|Spitalgasse|Kramgasse|Obergasse|Untergasse|Grabenstrasse|Mühlebachstrasse|Rütistrasse|Hofwiesenstrasse|Schaffhauserstrasse|Winterthurerstrasse|Höhenweg|Panoramaweg|Alpenstrasse|Gotthardstrasse|Pilatusstrasse|Rigistrasse|Tellstrasse|Amselweg|Bachstrasse|Brunnenweg|Eichenstrasse|Föhrenweg|Gerbergasse|Freie Strasse|Steinenvorstadt";
const FRENCH =
  "rue Victor Hugo|rue de la République|rue Jean Jaurès|rue Pasteur|rue de l'Église|rue de la Mairie|rue du Moulin|rue des Écoles|rue de la Gare|rue du Général de Gaulle|rue Jules Ferry|rue Gambetta|rue Émile Zola|rue Molière|rue Voltaire|rue Jean Moulin|rue du Château|rue Principale|Grande Rue|rue Neuve|rue de la Fontaine|rue de la Poste|rue des Fleurs|rue des Lilas|rue des Rosiers|rue du Stade|rue du Marché|rue Saint-Martin|rue Saint-Jean|rue Saint-Pierre|rue Saint-Michel|rue Notre-Dame|rue de Paris|rue de Lyon|rue Lamartine|rue Racine|rue Diderot|rue Denis Papin|rue Ampère|rue Pierre et Marie Curie|rue Louis Aragon|rue Jacques Prévert|rue Georges Brassens|rue de Verdun|rue du 8 Mai 1945|rue du 11 Novembre|rue de la Paix|rue de la Liberté|rue de la Libération|rue des Tilleuls|rue des Acacias|rue du Bois|rue de la Forge|rue du Puits|avenue Victor Hugo|avenue Jean Jaurès|avenue de la République|avenue du Général Leclerc|avenue Foch|avenue de la Gare|avenue des Champs|boulevard Gambetta|boulevard Voltaire|boulevard de la Liberté|boulevard Carnot|place de la République|place du Marché|impasse des Jardins|allée des Tilleuls|chemin des Vignes|quai de la Loire";
const ITALIAN =
  "Via Roma|Via Giuseppe Garibaldi|Via Guglielmo Marconi|Via Giuseppe Mazzini|Via Dante Alighieri|Via Giuseppe Verdi|Via Camillo Cavour|Via Giacomo Matteotti|Via Alessandro Manzoni|Via Antonio Gramsci|Via Giosuè Carducci|Via Leonardo da Vinci|Via Galileo Galilei|Via IV Novembre|Via XX Settembre|Via XXV Aprile|Via Primo Maggio|Via della Libertà|Via della Repubblica|Via Vittorio Veneto|Via Trieste|Via Trento|Via Piave|Via Monte Grappa|Via Cesare Battisti|Via Aldo Moro|Via Alcide De Gasperi|Via Giovanni Pascoli|Via Giacomo Leopardi|Via Ugo Foscolo|Via Francesco Petrarca|Via Giovanni Boccaccio|Via Michelangelo Buonarroti|Via Raffaello Sanzio|Via Tiziano|Via Gioacchino Rossini|Via Giacomo Puccini|Via Alessandro Volta|Via Enrico Fermi|Via Cristoforo Colombo|Via Marco Polo|Via San Giovanni|Via San Francesco|Via San Marco|Via Sant'Antonio|Via Santa Maria|Via del Mulino|Via della Chiesa|Via della Stazione|Via delle Rose|Via dei Mille|Via dei Fiori|Via Milano|Via Torino|Via Firenze|Via Venezia|Via Napoli|Corso Italia|Corso Vittorio Emanuele II|Corso Umberto I|Corso Garibaldi|Viale della Vittoria|Viale Europa|Viale dei Tigli|Piazza Garibaldi|Piazza della Repubblica|Largo Augusto|Vicolo del Forno";
const DUTCH =
  "Kerkstraat|Dorpsstraat|Hoofdstraat|Schoolstraat|Molenstraat|Stationsstraat|Nieuwstraat|Julianastraat|Wilhelminastraat|Beatrixstraat|Prins Bernhardstraat|Oranjestraat|Emmastraat|Irenestraat|Marktstraat|Hoogstraat|Brugstraat|Parkstraat|Tuinstraat|Bloemstraat|Rozenstraat|Tulpstraat|Lindenlaan|Beukenlaan|Eikenlaan|Kastanjelaan|Berkenlaan|Esdoornlaan|Populierenlaan|Wilgenstraat|Meidoornstraat|Meeuwenlaan|Merelstraat|Nachtegaalstraat|Leeuwerikstraat|Zwaluwstraat|Rembrandtstraat|Frans Halsstraat|Vermeerstraat|Jan Steenstraat|Vondelstraat|Van Goghstraat|Mozartlaan|Beethovenlaan|Burgemeester de Vlugtlaan|Dr. Schaepmanstraat|Thorbeckestraat|Prinsengracht|Herengracht|Keizersgracht|Singel|Havenstraat|Kanaalstraat|Kadestraat|Rijnstraat|Maasstraat|Waalstraat|Industrieweg|Zandweg|Bosweg|Achterweg|Veldweg|Raadhuisstraat|Marktplein|Lange Nieuwstraat|Oude Gracht|Haarlemmerweg|Utrechtseweg";
const SWEDISH =
  "Storgatan|Drottninggatan|Kungsgatan|Skolgatan|Kyrkogatan|Järnvägsgatan|Nygatan|Trädgårdsgatan|Parkgatan|Östra Storgatan|Västra Storgatan|Norra Ringvägen|Södra Vägen|Björkvägen|Granvägen|Tallvägen|Ekvägen|Lindvägen|Rönnvägen|Aspvägen|Lönnvägen|Hasselvägen|Skogsvägen|Ängsvägen|Bergsgatan|Bäckvägen|Sjövägen|Strandvägen|Hamngatan|Fiskargatan|Kvarngatan|Smedjegatan|Vasagatan|Sveavägen|Odengatan|Birger Jarlsgatan|Linnégatan|Hantverkargatan|Fredsgatan|Repslagargatan|Slottsgatan|Torggatan|Rådhusgatan|Bangatan|Idrottsvägen|Industrigatan|Solvägen|Rosenvägen|Blåsippevägen|Vitsippsvägen|Tulpanvägen|Syrenvägen|Fågelvägen|Lärkvägen|Svanvägen|Hjortvägen|Rävvägen|Ringvägen|Backvägen|Åsgatan|Nybrogatan|Gamla Vägen";
const POLISH =
  "Polna|Leśna|Słoneczna|Krótka|Szkolna|Ogrodowa|Lipowa|Łąkowa|Brzozowa|Kwiatowa|Kościelna|Sosnowa|Zielona|Parkowa|Akacjowa|Kolejowa|Sportowa|Górna|Dolna|Wiejska|Nowa|Krakowska|Warszawska|Gdańska|Poznańska|Wrocławska|Lubelska|Długa|Główna|Rynek|Adama Mickiewicza|Juliusza Słowackiego|Henryka Sienkiewicza|Marii Konopnickiej|Bolesława Prusa|Mikołaja Kopernika|Tadeusza Kościuszki|Józefa Piłsudskiego|Fryderyka Chopina|Jana Kochanowskiego|Jana Matejki|Stefana Żeromskiego|Władysława Reymonta|Stanisława Moniuszki|Marii Skłodowskiej-Curie|3 Maja|11 Listopada|1 Maja|Wolności|Niepodległości|Armii Krajowej|Jana Pawła II|Solidarności|Piaskowa|Wodna|Młyńska|Rzeczna|Cicha|Wesoła|Spokojna|Jasna|Różana|Wiśniowa|Jabłoniowa|Klonowa|Dębowa|Bukowa|Świerkowa";
const INDIAN =
  "MG Road|Station Road|Gandhi Nagar Road|Nehru Road|Main Road|Civil Lines|Park Street|Ring Road|Temple Road|College Road|Market Road|Church Street|Lake Road|Link Road|Hill Road|Hospital Road|Court Road|Mall Road|Sardar Patel Road|Subhash Chandra Bose Road|Rajaji Salai|Anna Salai|Jawaharlal Nehru Marg|Tilak Road|Shivaji Road|Lajpat Nagar|Rajendra Nagar|Indira Nagar|Shastri Nagar|Ashok Nagar|Vivekananda Road|Ambedkar Road|Tagore Road|Residency Road|Cantonment Road|Airport Road|Old Mahabalipuram Road|Outer Ring Road|Sector 5 Road|Industrial Area Road|Model Town Road|Green Park|Sunder Nagar|Vasant Vihar|Jubilee Hills Road|Banjara Hills Road|Koregaon Park Road|Linking Road|Carter Road|Brigade Road|Commercial Street|Canal Road|Bypass Road|University Road|Stadium Road|Garden Road|Old Bazaar Road|Clock Tower Road|GT Road|Race Course Road|Karve Road|Ashram Road";
const CHINESE =
  "Zhongshan Road|Renmin Road|Jiefang Road|Jianshe Road|Nanjing Road|Beijing Road|Heping Road|Xinhua Road|Shengli Road|Minzhu Road|Wenhua Road|Guangming Road|Changjiang Road|Huanghe Road|Binjiang Road|Huancheng Road|Xueyuan Road|Daxue Road|Gongye Road|Keji Road|Chuangye Road|Fuxing Road|Xinxing Road|Dongfeng Road|Hongqi Road|Yan'an Road|Fuzhou Road|Tianjin Road|Chengdu Road|Kunming Road|Qingnian Road|Laodong Road|Tuanjie Road|Youyi Road|Xingfu Road|Ping'an Street|Chang'an Street|Zhongyang Street|Zhengyi Road|Chaoyang Street|Dongda Street|Xida Street|Nanda Street|Beida Street|Gulou Street|Wuyi Road|Bayi Road|Taishan Road|Huashan Road|Hengshan Road|Songshan Road|Taihu Road|Xihu Road|Donghu Road|Bihai Road|Haibin Road|Yingbin Road|Chunhui Road|Meihua Road|Jinxiu Road|Furong Road|Jinshui Road";
const TAIWANESE =
  "Zhongshan Road|Zhongzheng Road|Minquan Road|Minsheng Road|Minzu Road|Zhongxiao East Road|Xinyi Road|Heping East Road|Ren'ai Road|Bade Road|Fuxing South Road|Dunhua North Road|Guangfu Road|Jianguo Road|Linsen Road|Nanjing East Road|Songjiang Road|Wenhua Road|Zhonghua Road|Gongyuan Road|Datong Road|Boai Road|Chenggong Road|Zili Road|Ziyou Road|Sanmin Road|Siwei Road|Wufu Road|Daxue Road|Beimen Road";
const JAPANESE =
  "Honcho|Chuo|Sakuracho|Midoricho|Asahimachi|Showamachi|Sakaemachi|Omotecho|Minamimachi|Kitamachi|Higashimachi|Nishimachi|Shinmachi|Furumachi|Ekimae|Miyamae|Teramachi|Otemachi|Hamacho|Kawabatacho|Hanazonocho|Matsubara|Takebashi|Umegaoka|Sakuragaoka|Fujimicho|Hinodecho|Kotobukicho|Saiwaicho|Tokiwacho|Wakabadai|Hikarigaoka|Aobadai|Midorigaoka|Jiyugaoka|Nakamachi|Kamimachi|Shimomachi|Ishibashi|Yanagimachi|Momijigaoka|Tsukimicho|Hoshigaoka|Tamagawa|Yamatecho|Kaigandori|Minatomachi|Shiomidai|Ogawamachi|Inari|Tenjin|Hachimancho|Kasugacho|Yahatadai|Shirokane|Aoyama|Nishiki|Kanda|Bunkyocho|Gakuencho";
const KOREAN =
  "Sejong-daero|Jungang-ro|Gangnam-daero|Teheran-ro|Dongdaemun-ro|Jong-ro|Euljiro|Chungjeong-ro|Hangang-daero|Olympic-ro|Songpa-daero|Dosan-daero|Eonju-ro|Yeoksam-ro|Seocho-daero|Banpo-daero|Mapo-daero|Sinchon-ro|Worldcup-ro|Daehak-ro|Hyehwa-ro|Achasan-ro|Cheonho-daero|Gyeongin-ro|Siheung-daero|Namdaemun-ro|Toegye-ro|Myeongdong-gil|Samil-daero|Changgyeonggung-ro|Haeundae-ro|Gwangan-ro|Suyeong-ro|Centum-daero|Dongseong-ro|Gukchaebosang-ro|Chungjang-ro|Geumnam-ro|Dunsan-daero|Gyejok-ro|Bupyeong-daero|Songdo-daero|Munhwa-ro|Gongwon-ro|Hakgyo-gil|Sijang-gil|Yeok-gil|Bomun-gil|Sanseong-daero|Haebyeon-ro";
const TURKISH =
  "Atatürk Caddesi|Cumhuriyet Caddesi|İstiklal Caddesi|İnönü Caddesi|Gazi Caddesi|Fevzi Çakmak Caddesi|Mimar Sinan Caddesi|Barbaros Bulvarı|Mevlana Caddesi|Yunus Emre Caddesi|Fatih Caddesi|Kanuni Caddesi|Yavuz Sultan Selim Caddesi|Adnan Menderes Bulvarı|Turgut Özal Bulvarı|Zübeyde Hanım Caddesi|Namık Kemal Caddesi|Ziya Gökalp Caddesi|Mehmet Akif Ersoy Caddesi|Hürriyet Caddesi|Zafer Caddesi|Millet Caddesi|Okul Sokak|Çiçek Sokak|Gül Sokak|Lale Sokak|Menekşe Sokak|Papatya Sokak|Çınar Sokak|Çam Sokak|Park Sokak|Cami Sokak|Bahçe Sokak|Deniz Sokak|Güneş Sokak|Yıldız Sokak|Barış Sokak|Umut Sokak|Zeytin Sokak|Sanayi Caddesi|İstasyon Caddesi|Hastane Caddesi";
const RUSSIAN =
  "ul. Lenina|ul. Gagarina|ul. Mira|ul. Pushkina|ul. Sovetskaya|ul. Kirova|ul. Pobedy|ul. Sadovaya|ul. Lesnaya|ul. Shkolnaya|ul. Molodezhnaya|ul. Tsentralnaya|ul. Novaya|ul. Naberezhnaya|ul. Zarechnaya|ul. Zelenaya|ul. Gorkogo|ul. Lermontova|ul. Chekhova|ul. Tolstogo|ul. Chernyshevskogo|ul. Frunze|ul. Kuybysheva|ul. Sverdlova|ul. Karla Marksa|ul. Oktyabrskaya|ul. Komsomolskaya|ul. Pervomayskaya|ul. Krasnaya|ul. Vokzalnaya|ul. Zavodskaya|ul. Stroiteley|ul. Kosmonavtov|ul. Chaykovskogo|ul. Lomonosova|ul. Mayakovskogo|prospekt Lenina|prospekt Mira|prospekt Pobedy|Moskovsky prospekt|bulvar Pobedy|per. Sadovy";
const ARABIC =
  "King Abdulaziz Road|King Fahd Road|Corniche Road|Al Nahda Street|Al Salam Street|Al Wahda Street|Al Madina Street|Al Rashid Street|Al Khaleej Street|Al Jamia Street|Al Matar Road|Al Souq Street|Al Qods Street|Al Hurriya Street|Al Istiqlal Street|Al Jumhuriya Street|Al Thawra Street|Al Nasr Street|Al Andalus Street|Al Yarmouk Street|Al Mutanabbi Street|Ibn Sina Street|Ibn Khaldun Street|Al Farabi Street|Omar Ibn Al Khattab Street|Khalid Ibn Al Walid Road|Salah Al Din Street|Tariq Ibn Ziyad Street|Al Zahra Street|Al Yasmin Street|Al Narjis Street|Al Nakheel Street|Palestine Street|Damascus Street|Baghdad Street|Cairo Street|University Street|Airport Road|Garden Street|Port Street";
const GENERIC_ENGLISH =
  "Market Street|Station Road|Church Road|Independence Avenue|Main Street|High Street|Liberty Avenue|Unity Road|Freedom Way|Airport Road|Harbour Road|Hospital Road|School Road|University Avenue|Park Lane|Garden Road|Lake Road|River Road|Hill Road|Mission Street|Post Office Road|Court Road|Bridge Street|Stadium Road|Palm Avenue|Acacia Avenue|Jacaranda Road|Mango Street|Victoria Road|Queens Road|King Street|George Street|Railway Road|Ring Road|Industrial Road|Commercial Road|Republic Avenue|Union Street|Central Avenue|Coronation Road";
const SOUTH_AFRICAN =
  "Church Street|Voortrekker Road|Main Road|Nelson Mandela Avenue|Oxford Road|Jan Smuts Avenue|Rivonia Road|Beyers Naude Drive|Long Street|Loop Street|Bree Street|Kloof Street|Adderley Street|Victoria Road|Beach Road|Florida Road|Musgrave Road|West Street|Smith Street|Commissioner Street|Market Street|President Street|Pretorius Street|Schoeman Street|Park Street|Louis Botha Avenue|Empire Road|Barry Hertzog Avenue|Oak Avenue|Protea Street|Acacia Street|Jacaranda Street|Aloe Road|Kerk Street|Hospital Street|Station Road|School Street|Mountain Road|Lower Main Road|Durban Road";
const NIGERIAN =
  "Ahmadu Bello Way|Broad Street|Allen Avenue|Awolowo Road|Adeola Odeku Street|Herbert Macaulay Way|Nnamdi Azikiwe Street|Obafemi Awolowo Way|Tafawa Balewa Road|Murtala Muhammed Way|Aba Road|Ikwerre Road|Trans-Amadi Road|Zik Avenue|Ogui Road|Okpara Avenue|Bompai Road|Zoo Road|Ring Road|Mission Road|Airport Road|Sapele Road|Marina Street|Opebi Road|Ikorodu Road|Bode Thomas Street|Adeniran Ogunsanya Street|Akin Adesola Street|Gana Street|Aminu Kano Crescent|Sani Abacha Road|Yakubu Gowon Way|Market Road|Hospital Road|Station Road|University Road|Unity Road|Independence Way|Old Yaba Road|Oba Akran Avenue";
const PAKISTANI =
  "Mall Road|Jinnah Road|Iqbal Road|Shahrah-e-Faisal|University Road|Station Road|GT Road|Circular Road|Main Boulevard|Canal Road|Ferozepur Road|Airport Road|College Road|Hospital Road|Liaquat Road|Club Road|Stadium Road|Market Road|Masjid Road|Garden Road|Court Road|School Road|Lake Road|Green Road|Bank Road|Model Town Road|New Market Road|Old City Road|Park Road|Railway Road";
const FILIPINO =
  "Rizal Street|Bonifacio Street|Mabini Street|Aguinaldo Highway|Quezon Avenue|Roxas Boulevard|Osmeña Boulevard|Magsaysay Avenue|Luna Street|Del Pilar Street|Burgos Street|Gomez Street|Zamora Street|Jacinto Street|Laurel Street|Quirino Avenue|Sampaguita Street|Ilang-Ilang Street|Narra Street|Molave Street|Acacia Street|Mango Avenue|San Jose Street|San Juan Street|Santa Cruz Street|San Antonio Street|National Highway|Katipunan Avenue|Aurora Boulevard|Taft Avenue";
const SINGAPOREAN =
  "Orchard Road|Bukit Timah Road|Serangoon Road|Geylang Road|East Coast Road|Upper Thomson Road|Ang Mo Kio Avenue 3|Bedok North Street 2|Tampines Street 81|Jurong West Street 42|Clementi Avenue 5|Toa Payoh Lorong 4|Bishan Street 12|Hougang Avenue 8|Pasir Ris Drive 6|Yishun Ring Road|Woodlands Drive 50|Choa Chu Kang Avenue 1|Bukit Batok Street 21|Holland Road|River Valley Road|Telok Blangah Crescent|Commonwealth Avenue|Queensway|Sengkang East Way|Punggol Central|Simei Street 1|Marine Parade Road|Joo Chiat Road|Balestier Road";
const HONG_KONG =
  "Nathan Road|Queen's Road Central|Des Voeux Road Central|Hennessy Road|King's Road|Canton Road|Argyle Street|Prince Edward Road West|Castle Peak Road|Electric Road|Gloucester Road|Johnston Road|Lockhart Road|Jaffe Road|Caine Road|Bonham Road|Pok Fu Lam Road|Aberdeen Main Road|Austin Road|Jordan Road|Waterloo Road|Boundary Street|Cheung Sha Wan Road|Lai Chi Kok Road|Kwun Tong Road|Tai Po Road|Sha Tin Centre Street|Hollywood Road|Wellington Street|Lyndhurst Terrace";

const list = (text: string) => text.split("|");
const combine = (names: string, types: string, whole: string) => [
  ...names.split(" ").flatMap((name, i) =>
    list(types)
      .filter((_, k) => (i + k) % 3 === 0)
      .map((type) => `${name} ${type}`),
  ),
  ...list(whole),
];

/** Whole street names by family; an index in a family decides a street. */
export const STREETS: Readonly<Record<string, readonly string[]>> = {
  "en-us": combine(AMERICAN_NAMES, AMERICAN_TYPES, AMERICAN_WHOLE),
  "en-ca": list(CANADIAN_WHOLE),
  "en-gb": list(BRITISH_WHOLE),
  "en-au": list(AUSTRALIAN_WHOLE),
  "en-in": list(INDIAN),
  "en-za": list(SOUTH_AFRICAN),
  "en-ng": list(NIGERIAN),
  "en-pk": list(PAKISTANI),
  "en-ph": list(FILIPINO),
  "en-sg": list(SINGAPOREAN),
  "en-hk": list(HONG_KONG),
  en: list(GENERIC_ENGLISH),
  "es-es": list(SPANISH_MARKS).flatMap((mark, i) =>
    i % 7 === 3
      ? [`Calle ${mark}`, `Avenida ${mark}`]
      : i % 11 === 5
        ? [`Calle ${mark}`, `Plaza ${mark}`]
        : [`Calle ${mark}`],
  ),
  "es-mx": list(MEXICAN),
  "es-co": list(COLOMBIAN_ROADS),
  es: list(AMERICAS_SPANISH),
  "pt-br": list(BRAZILIAN),
  pt: list(PORTUGUESE),
  de: list(GERMAN),
  "de-ch": list(SWISS_GERMAN),
  fr: list(FRENCH),
  it: list(ITALIAN),
  nl: list(DUTCH),
  sv: list(SWEDISH),
  pl: list(POLISH),
  zh: list(CHINESE),
  "zh-tw": list(TAIWANESE),
  ja: list(JAPANESE),
  ko: list(KOREAN),
  tr: list(TURKISH),
  ru: list(RUSSIAN),
  ar: list(ARABIC),
  no: list(
    "Storgata|Kirkegata|Skolegata|Strandgata|Parkveien|Kongens gate|Dronningens gate|Karl Johans gate|Nygata|Bjørkeveien|Granveien|Furuveien|Lindeveien|Solveien|Fjellveien|Skogveien|Sjøgata|Havnegata|Torggata|Jernbanegata|Industriveien|Haugesgate|Bekkeveien|Engveien|Rosenkrantz gate|Ringveien|Elvegata|Møllergata|Prinsens gate|Idrettsveien|Kirkeveien|Åsveien",
  ),
  da: list(
    "Hovedgaden|Nørregade|Søndergade|Østergade|Vestergade|Algade|Kirkegade|Skolegade|Jernbanegade|Stationsvej|Birkevej|Bøgevej|Egevej|Elmevej|Lindevej|Rosenvej|Tulipanvej|Skovvej|Strandvejen|Havnegade|Bredgade|Storegade|Kongensgade|Dronningensgade|Møllevej|Engvej|Bakkevej|Parkvej|Industrivej|Fredensgade|Frederiksgade|Vesterbrogade",
  ),
  fi: list(
    "Mannerheimintie|Kauppakatu|Koulukatu|Kirkkokatu|Asemakatu|Rantatie|Puistokatu|Hämeenkatu|Aleksanterinkatu|Keskuskatu|Satamakatu|Koivukuja|Mäntytie|Kuusitie|Pihlajatie|Vaahterakatu|Tammitie|Metsätie|Niittykatu|Peltotie|Mäkitie|Järvikatu|Linnankatu|Yliopistonkatu|Hallituskatu|Uudenmaankatu|Ratakatu|Torikatu|Myllytie|Teollisuuskatu|Urheilutie|Rauhankatu",
  ),
  is: list(
    "Laugavegur|Hverfisgata|Skólavörðustígur|Austurstræti|Bankastræti|Aðalstræti|Hafnarstræti|Hafnargata|Strandgata|Skólagata|Kirkjuvegur|Vesturgata|Austurvegur|Garðastræti|Suðurgata|Norðurgata|Birkihlíð|Furugrund|Álfhólsvegur|Hamraborg",
  ),
  cs: list(
    "Hlavní|Nádražní|Školní|Zahradní|Husova|Masarykova|Palackého|Komenského|Smetanova|Dvořákova|Nerudova|Jiráskova|Havlíčkova|Žižkova|Tyršova|Riegrova|Lipová|Polní|Luční|Lesní|Sadová|Krátká|Dlouhá|Nová|Jižní|Severní|Revoluční|Pražská|Brněnská|Na Příkopě|U Nádraží|Pod Lipami|Švermova|Wolkerova",
  ),
  sk: list(
    "Hlavná|Školská|Záhradná|Štúrova|Hviezdoslavova|Štefánikova|Mierová|Lipová|Poľná|Lesná|Nová|Krátka|Dlhá|Kvetná|Slnečná|Jarná|Železničná|Komenského|Kollárova|Moyzesova|Partizánska|Obchodná|Námestie slobody|Rázusova|Sládkovičova",
  ),
  hu: list(
    "Kossuth Lajos utca|Petőfi Sándor utca|Ady Endre utca|Rákóczi út|Arany János utca|József Attila utca|Dózsa György út|Széchenyi utca|Bajcsy-Zsilinszky út|Béke utca|Szabadság utca|Jókai Mór utca|Táncsics Mihály utca|Deák Ferenc utca|Vörösmarty utca|Bartók Béla út|Akácfa utca|Rózsa utca|Kert utca|Iskola utca|Templom utca|Fő utca|Malom utca|Liszt Ferenc utca|Móricz Zsigmond utca",
  ),
  hr: list(
    "Ulica kralja Tomislava|Ilica|Vukovarska ulica|Ulica Ante Starčevića|Ulica Stjepana Radića|Glavna ulica|Školska ulica|Nova ulica|Zagrebačka ulica|Splitska ulica|Riječka ulica|Cesta svobode|Slovenska cesta|Celovška cesta|Dunajska cesta|Prešernova ulica|Cankarjeva ulica|Kolodvorska ulica|Vrtna ulica|Cvjetna ulica|Trg slobode|Vinogradska ulica|Lipova ulica|Titova ulica",
  ),
  sr: list(
    "Kneza Miloša|Bulevar oslobođenja|Nemanjina|Cara Dušana|Njegoševa|Vuka Karadžića|Svetog Save|Karađorđeva|Vojvode Mišića|Nikole Tesle|Kralja Petra I|Cara Lazara|Kosovska|Gavrila Principa|Makedonska|Jug Bogdanova|Zmaj Jovina|Branka Radičevića|Stevana Sremca|Ive Andrića|Partizanska|Železnička|Školska|Dunavska",
  ),
  sq: list(
    "Rruga e Durrësit|Rruga e Kavajës|Bulevardi Nënë Tereza|Rruga Skënderbeu|Rruga Ismail Qemali|Rruga Sami Frashëri|Rruga Myslym Shyri|Rruga Adem Jashari|Rruga Fan Noli|Rruga Naim Frashëri|Rruga e Elbasanit|Rruga Ibrahim Rugova|Rruga UÇK|Rruga Luigj Gurakuqi|Bulevardi Dëshmorët e Kombit",
  ),
  el: list(
    "Ermou|Stadiou|Panepistimiou|Akadimias|Patision|Egnatia|Tsimiski|Venizelou|Aristotelous|Kolokotroni|Karaiskaki|Kanari|Miaouli|Navarinou|Konstantinoupoleos|Alexandrou|Agiou Dimitriou|Agiou Nikolaou|Agias Sofias|Korai|Solomou|Palama|Kifisias|Mesogeion|Vouliagmenis|Syngrou|Thessalonikis|Athinon|Larisis|Ionias",
  ),
  bg: list(
    "Vitosha Blvd|Tsar Osvoboditel Blvd|Vasil Levski St|Hristo Botev St|Ivan Vazov St|Aleksandrovska St|Tsar Simeon St|Tsar Boris III Blvd|Slivnitsa Blvd|Bulgaria Blvd|Rakovski St|Graf Ignatiev St|Pirotska St|Shipka St|Oborishte St|Knyaz Boris I St|Stefan Stambolov St|Georgi Benkovski St|Ohrid St|Dunav St",
  ),
  ro: list(
    "Strada Mihai Eminescu|Strada Libertății|Strada Unirii|Strada Victoriei|Strada Republicii|Strada Mihai Viteazu|Strada Ștefan cel Mare|Strada Avram Iancu|Strada Nicolae Bălcescu|Strada Ion Creangă|Strada George Enescu|Strada Tudor Vladimirescu|Strada Florilor|Strada Trandafirilor|Strada Teilor|Strada Salcâmilor|Strada Primăverii|Strada Gării|Strada Școlii|Strada Bisericii|Strada Morii|Strada Viilor|Bulevardul Unirii|Bulevardul Carol I|Bulevardul Decebal|Calea Victoriei|Calea București|Strada 1 Decembrie 1918",
  ),
  uk: list(
    "vul. Shevchenka|vul. Lesi Ukrainky|vul. Ivana Franka|vul. Hrushevskoho|vul. Bohdana Khmelnytskoho|vul. Sobornosti|vul. Nezalezhnosti|vul. Peremohy|vul. Sadova|vul. Lisova|vul. Shkilna|vul. Tsentralna|vul. Zelena|vul. Kyivska|vul. Lvivska|vul. Soborna|vul. Haharina|vul. Myru|vul. Naberezhna|vul. Vokzalna|vul. Kotsiubynskoho|vul. Hoholia|vul. Stusa|prospekt Svobody|prospekt Peremohy|prospekt Nauky",
  ),
  et: list(
    "Pikk tänav|Lai tänav|Narva maantee|Tartu maantee|Pärnu maantee|Kooli tänav|Jaama tänav|Metsa tänav|Aia tänav|Kase tänav|Tamme tänav|Männi tänav|Pargi tänav|Ranna tee|Uus tänav|Vabaduse puiestee|Turu tänav|Riia tänav",
  ),
  lv: list(
    "Brīvības iela|Elizabetes iela|Krišjāņa Barona iela|Raiņa bulvāris|Tērbatas iela|Čaka iela|Valdemāra iela|Lāčplēša iela|Rīgas iela|Skolas iela|Stacijas iela|Parka iela|Liepu iela|Bērzu iela|Priežu iela|Dārza iela|Meža iela|Jūras iela",
  ),
  lt: list(
    "Gedimino pr.|Laisvės al.|Vilniaus g.|Kauno g.|Klaipėdos g.|Basanavičiaus g.|Žemaitės g.|Maironio g.|Vytauto g.|Kęstučio g.|Mindaugo g.|Donelaičio g.|Savanorių pr.|Taikos pr.|Sodų g.|Liepų g.|Beržų g.|Pušų g.|Mokyklos g.|Stoties g.",
  ),
  id: list(
    "Jalan Jenderal Sudirman|Jalan M.H. Thamrin|Jalan Gatot Subroto|Jalan Diponegoro|Jalan Ahmad Yani|Jalan Pahlawan|Jalan Merdeka|Jalan Veteran|Jalan Pemuda|Jalan Imam Bonjol|Jalan Gajah Mada|Jalan Hayam Wuruk|Jalan Asia Afrika|Jalan Teuku Umar|Jalan Kartini|Jalan Hasanuddin|Jalan Sisingamangaraja|Jalan Melati|Jalan Mawar|Jalan Anggrek|Jalan Kenanga|Jalan Cempaka|Jalan Flamboyan|Jalan Raya Bogor|Jalan Kemang Raya|Jalan Setiabudi|Jalan Cendrawasih|Jalan Merpati|Jalan Pasar Baru|Jalan Stasiun",
  ),
  ms: list(
    "Jalan Ampang|Jalan Bukit Bintang|Jalan Tun Razak|Jalan Sultan Ismail|Jalan Raja Chulan|Jalan Imbi|Jalan Pudu|Jalan Ipoh|Jalan Kelang Lama|Jalan Merdeka|Jalan Sultan|Jalan Masjid|Jalan Stesen|Jalan Besar|Jalan Pasar|Jalan Melaka|Jalan Dato Onn|Jalan Tunku Abdul Rahman|Jalan Seri Putra|Jalan Kenanga|Jalan Mawar|Jalan Cempaka|Lorong Damai|Persiaran Gurney",
  ),
  vi: list(
    "Nguyễn Huệ|Lê Lợi|Trần Hưng Đạo|Hai Bà Trưng|Lý Thường Kiệt|Nguyễn Trãi|Lê Duẩn|Điện Biên Phủ|Võ Văn Kiệt|Nguyễn Văn Cừ|Phan Chu Trinh|Phan Bội Châu|Hoàng Diệu|Quang Trung|Bà Triệu|Ngô Quyền|Lê Thánh Tôn|Nguyễn Thị Minh Khai|Cách Mạng Tháng Tám|Hùng Vương|Trần Phú|Lý Tự Trọng|Đinh Tiên Hoàng|Pasteur|Võ Thị Sáu|Nguyễn Đình Chiểu",
  ),
  th: list(
    "Sukhumvit Road|Silom Road|Sathorn Road|Rama IV Road|Rama IX Road|Phahonyothin Road|Ratchadaphisek Road|Charoen Krung Road|Phetchaburi Road|Lat Phrao Road|Ramkhamhaeng Road|Ratchadamnoen Road|Thepharak Road|Chang Klan Road|Huay Kaew Road|Nimmanhaemin Road|Mittraphap Road|Beach Road|Niphat Uthit Road|Suthep Road",
  ),
  fa: list(
    "Valiasr Street|Enghelab Street|Azadi Street|Imam Khomeini Street|Shariati Street|Motahari Street|Beheshti Street|Ferdowsi Street|Hafez Street|Saadi Street|Karim Khan Street|Mirdamad Boulevard|Jomhuri Street|Taleghani Street|Shahid Rajaee Street|Chaharbagh Street|Golestan Boulevard|Molavi Street",
  ),
  he: list(
    "Herzl Street|Ben Gurion Boulevard|Rothschild Boulevard|Dizengoff Street|Allenby Street|Weizmann Street|Jabotinsky Street|Bialik Street|Ben Yehuda Street|King George Street|Jaffa Road|HaNassi Boulevard|Begin Road|Ibn Gabirol Street|Arlozorov Street|Sokolov Street|HaGefen Street|HaZayit Street|HaTamar Street|HaRakevet Street|Golda Meir Street|HaPalmach Street",
  ),
};
