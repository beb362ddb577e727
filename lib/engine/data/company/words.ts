/** Halves of invented places by language: any first with any second; a + lets a space stand between, where both are words. */
export const PLACE_WORDS: Readonly<Record<string, { first: string; second: string; spaced?: string }>> = {
  en: {
    first:
      "Amber Ash Autumn Bay Beacon Birch Bright Brook Cedar Chestnut Clear Cold Copper Cross Deer Eagle East Elm Ever Fair Falcon Fern Fox Glen Gold Granite Green Harbor Haven Hawk Hazel Heather High Hollow Iron Ivy Lake Laurel Lime Linden Long Maple Meadow Mill Moss North Oak Old Orchard Pine Red River Rock Rose Sage Silver South Spring Spruce Stone Summer Sun Swan Thorn Timber Walnut West White Wild Willow Wind Winter Wolf",
    second:
      "bridge brook bury crest croft dale field ford gate grove ham haven hill hurst land leigh mead mont moor mount point ridge shire shore side stead stone ton view water way well wick wood worth",
    spaced:
      "Bay Bend Bluff Branch Bridge Canyon Cove Creek Crossing Falls Fields Forest Gap Garden Glen Grove Harbor Heights Hill Hollow Island Junction Lake Landing Meadow Mesa Oaks Park Pass Peak Pines Plains Point Pond Prairie Ridge River Rock Shores Spring Station Summit Terrace Trail Valley View Vista",
  },
  de: {
    first:
      "Ahorn Alpen Berg Birken Bruch Buchen Burg Eichen Elb Erlen Falken Fels Franken Grün Hasel Heide Hirsch Hoch Isar Kirsch Kloster Lang Linden Löwen Main Mühl Neu Nord Ober Rhein Rosen Rot Saal Schwarz See Silber Sonnen Stein Süd Tannen Unter Wald Weiden Wein Wiesen Wolfs",
    second:
      "au bach berg brück brunn burg feld fels garten grund hain halde hof horst kamp kirch mark moor quell ried see stein tal tor wald wasser weiler werder",
  },
  fr: {
    first:
      "Ambre Bel Beau Bois Champ Chante Clair Colombe Font Franche Grand Haute Mont Or Pierre Pont Roche Rive Saint-Val Sainte-Mar Val Vert Vieux Ville",
    second:
      "bois bourg champ claire court fleur fort font jour lac lande lieu mare mont neuve noire pont pré rive roche sart val vallon vent vigne",
  },
  es: {
    first:
      "Agua Alta Bella Campo Casa Costa Flor Fuente Loma Luz Mar Mira Monte Oro Palma Peña Piedra Puerto Ribera Río Rosa Sierra Sol Torre Valle Vega Villa",
    second:
      "alba alta bella blanca brava clara cruz del_Mar del_Norte del_Sol del_Sur dorada florida hermosa lara linda luna mar mira nova nueva real rica serena verde viva",
  },
  it: {
    first:
      "Acqua Alba Alta Bella Borgo Bosco Campo Casa Castel Cerro Colle Costa Fonte Luna Mare Monte Ponte Prato Rocca Rosa Serra Sol Terra Torre Valle Villa",
    second:
      "alba alta antica aperta bella bianca bruna chiara dolce dorata fiorita forte franca grande luce lunga mara nera nova rara rossa serena sole vecchia verde viva",
  },
  pt: {
    first:
      "Água Alto Bela Boa Campo Casa Costa Flor Fonte Lago Lua Mar Mira Monte Ouro Pedra Ponte Porto Praia Ribeira Rio Rosa Serra Sol Terra Vale Vila",
    second:
      "alegre alta alva bela branca brava clara doce dourada florida formosa linda longa mar nova nobre real rica serena verde viva vista do_Mar do_Norte do_Sol do_Sul",
  },
  nl: {
    first:
      "Berken Blauw Bloemen Bos Broek Duin Eiken Else Groen Haag Haven Heide Hoog Kasteel Kersen Laag Linden Maas Meer Molen Nieuw Noord Oost Oude Rijn Rozen Schelde Stern Vecht Veer Water West Wilgen Winter Zand Zee Zilver Zomer Zuid Zwaan",
    second:
      "berg boom brug burg daal dam dijk dorp duin eind gaard haven heem hof horst huis kade kamp kerk laan land meer molen oord park poort rade rust stede stein stroom veld vliet weide zicht zijde",
  },
  br: {
    first:
      "Água Alto Bela Boa Campo Casa Costa Flor Fonte Lago Lua Mar Mira Monte Ouro Pedra Ponte Porto Praia Ribeira Rio Rosa Serra Sol Terra Vale Vila",
    second:
      "alegre alta alva bela branca brava clara dourada florida formosa linda longa mar nova nobre real rica serena verde viva vista do_Mar do_Norte do_Sol do_Sul",
  },
  da: {
    first:
      "Ask Birke Blå Bøge Ege Eng Fjord Grøn Guld Hav Hede Høj Klint Kyst Lind Lys Mose Nord Ny Rose Sand Skov Sol Sten Strand Sund Syd Sø Vest Vinter Ør Øst",
    second:
      "bæk bjerg bo borg by dal gaard havn hede holm høj kilde lund mark mose næs rup skov slette sted strand sund toft tved vang vig ø å",
  },
  no: {
    first:
      "Ask Bjørk Blå Eik Elv Fjell Fjord Foss Gran Grønn Gull Hav Hval Høy Is Kyst Lind Lys Nord Ny Rogn Sand Sjø Skog Snø Sol Stein Stor Strand Sund Sør Vest Vinter Øst",
    second:
      "bakke berg bo by dal eid fjell gård haug havn heim holm lund mark myr nes rud sand sjø skog stad strand sund tun vik voll våg ås øy",
  },
  sv: {
    first:
      "Ask Björk Blå Ek Fjord Fjäll Gran Grön Guld Havs Hög Is Kust Lind Lång Norr Nord Ny Ost Ros Sand Sjö Skog Skär Sol Sten Ström Sund Syd Tall Vinter Vit Väster Öst",
    second:
      "berg by dal fors gård hamn hed holm häll kulla land lund mark mo näs rike sjö skog stad strand ström sund torp vall vang vik ås ö",
  },
};

/** Pieces of coined words: any onset, middle and ending; their meeting vowels are avoided. */
export const COINED = {
  onsets:
    "Ad Al Am Ar Ax Bel Bex Bor Bran Cal Cel Cor Cym Dal Dex Dor Dur El Em Ex Fal Fen Fib Gal Gen Glo Hal Hel Hex Il In Jun Kal Kel Kor Lan Lex Lum Lyn Mal Mar Mer Mod Mor Nav Nel Nim Nor Ob Ol Op Or Pal Pax Per Pol Prax Pul Quan Quor Ral Ren Rhod Ruv Sal Sel Sig Sol Syl Tal Tel Tor Trel Tul Ul Um Ur Val Vel Ver Vol Wex Xyl Yar Zan Zel Zor",
  middles: "a e i o u an ar el en er ia il in iv o or un yn",
  endings:
    "bit by cel cera da dex dia dyne fi fin flux gen go grid kor la lis lo lux ma met mira mix na neo net nis nix no nova on ora pex phi plex pro ra re ria ris rix ro sa sense sia so sys ta tek tera tis to tra tron va vera vero via vio vix wave xa xis yo za zen zio",
};

/** Signs over the doors of restaurants and shops, e.g. The Copper Kettle. */
export const PUBS = {
  first:
    "Amber Blue Brass Copper Crooked Curious Dancing Dusty Golden Green Happy Honest Hungry Idle Lazy Little Lucky Merry Old Painted Patient Purple Quiet Red Rusty Salty Silver Singing Smoky Sunny Tall Thirsty Velvet Wandering White Wild Yellow".split(
      " ",
    ),
  second:
    "Anchor Apple Barrel Basil Bear Bee Bell Canary Cherry Clover Crane Crow Door Fig Finch Fork Fox Garlic Gate Goat Goose Hare Heron Kettle Ladle Lantern Lemon Magpie Moon Mule Olive Otter Owl Oyster Pear Pepper Pelican Plum Quail Rooster Skillet Spoon Sparrow Table Teapot Thistle Tomato Trout Whistle Wren".split(
      " ",
    ),
};
export const SAINTS =
  "Agnes Alban Anne Brendan Catherine Clare David Edmund Elizabeth Francis Helena Hilda Hugh James Jude Luke Margaret Martin Mary Monica Nicholas Raphael Rita Teresa Thomas Vincent Winifred".split(
    " ",
  );

/** Names that a draw could hit though firms of renown bear them; nothing of the kind is made. */
export const RENOWNED = new Set(
  (
    "accenture adidas adobe adyen airbnb akamai aldi alibaba allianz altria amadeus amazon amgen apple aramark arcelor arista asana astra atos audi autodesk aviva axa bacardi baidu barclay barclays barilla basf bayer benetton bentley " +
    "biogen blackrock boeing bosch boss braun broadcom bulgari cadbury calvin canon capita cartier celanese celera cerner chanel chrysler cigna cisco citroen colgate corning costco daimler danone dell deere delonghi deloitte dior disney docomo dyson ebay " +
    "ecolab elsevier enel engie equinor ericsson ernst experian exelon fendi ferrari ferrero fiat fiserv ford fortinet fujitsu garmin genentech getir givenchy godrej goldman gucci heineken heinz henkel hermes hewlett hilton hitachi " +
    "honda hoover hyundai ikea illumina infosys intel intesa isuzu jaguar juniper kawasaki kellogg kering kia knorr kohler kraft krupp lamborghini leclerc lego lenovo lexus lilly linde lindt lloyd lukoil lumen mahindra marriott maserati mazda medtronic " +
    "merck merrill michelin mitsubishi moderna mondelez monsanto morgan motorola natixis nestle netflix nike nikon nintendo nissan nokia nomura novartis nvidia opel oracle orange otis otto panasonic paramount peugeot pfizer philips pirelli porsche prada " +
    "puma qualcomm ralph renault repsol revlon ricoh rolex rolls rosneft salesforce samsung sanofi santander schwab siemens solaris sony spotify starbucks stellantis stripe suzuki swarovski symantec tata telefonica telenor telia tencent teradata tesco tesla texaco " +
    "thales thyssen tiffany toshiba toyota twitch uber unilever valeant valero vanguard verisign verizon versace visa vodafone volvo walmart wells wipro xerox xilinx yamaha zalando zara zendesk zillow zynga marvel corelis meridian vertex celgene invitrogen " +
    "modelo corona pernod moncler zegna velux rockwool carlsberg maersk danfoss electrolux sandvik skanska marks spencer kering veolia vinci dassault bouygues bolloré loreal lancome moet krug walton mars cargill bunge kirkland skadden latham baker mckinsey bain"
  ).split(" "),
);
