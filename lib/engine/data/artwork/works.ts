/**
 * What artists of a period made: medium, department, subjects its titles come from, height and width in centimetres at least and at most, depth where it stands
 * in the room, and how often.
 */
export const MEDIA = `
period;medium;department;subjects[];low#;high#;depth;weight#
Renaissance;Oil on panel;European Paintings;sacred|portrait;28;160;flat;34
Renaissance;Tempera on panel;European Paintings;sacred;24;140;flat;24
Renaissance;Fresco;European Paintings;sacred;120;320;flat;5
Renaissance;Marble;Sculpture;figure;40;190;round;9
Renaissance;Bronze;Sculpture;figure;18;90;round;6
Renaissance;Engraving;Drawings and Prints;sacred|allegory;10;38;flat;14
Renaissance;Pen and ink on paper;Drawings and Prints;study;12;42;flat;12
Baroque;Oil on canvas;European Paintings;portrait|still|genre|landscape|sacred;40;210;flat;62
Baroque;Oil on panel;European Paintings;still|genre|landscape;22;80;flat;16
Baroque;Marble;Sculpture;figure;50;200;round;6
Baroque;Etching;Drawings and Prints;landscape|genre;9;34;flat;12
Baroque;Red chalk on paper;Drawings and Prints;study;14;42;flat;8
Romanticism;Oil on canvas;European Paintings;sublime|portrait|landscape;46;190;flat;58
Romanticism;Watercolor;Drawings and Prints;landscape|sublime;18;64;flat;24
Romanticism;Lithograph;Drawings and Prints;sublime|portrait;20;56;flat;10
Romanticism;Graphite on paper;Drawings and Prints;study;12;40;flat;8
Impressionism;Oil on canvas;European Paintings;plein|leisure|portrait|still;38;130;flat;70
Impressionism;Pastel;Drawings and Prints;leisure|portrait;30;80;flat;14
Impressionism;Watercolor;Drawings and Prints;plein;18;52;flat;10
Impressionism;Bronze;Sculpture;figure;22;110;round;6
Modern;Oil on canvas;Modern Art;abstract|urban|portrait|still;46;200;flat;46
Modern;Gouache on paper;Modern Art;abstract|urban;26;72;flat;10
Modern;Lithograph;Drawings and Prints;abstract|urban;28;66;flat;10
Modern;Woodcut;Drawings and Prints;urban|portrait;20;52;flat;6
Modern;Bronze;Sculpture;form;24;180;round;9
Modern;Painted steel;Sculpture;form;60;260;round;4
Modern;Gelatin silver print;Photography;photograph;16;42;flat;16
Modern;Collage;Modern Art;abstract;24;74;flat;6
Contemporary;Acrylic on canvas;Contemporary Art;abstract|memory;60;280;flat;30
Contemporary;Oil on canvas;Contemporary Art;abstract|memory|portrait;50;240;flat;20
Contemporary;Screenprint;Drawings and Prints;abstract|memory;40;110;flat;9
Contemporary;Chromogenic print;Photography;photograph;50;180;flat;14
Contemporary;Stainless steel;Sculpture;form;60;320;round;7
Contemporary;Glazed ceramic;Sculpture;form;18;90;round;6
Contemporary;Mixed media on panel;Contemporary Art;memory;50;200;flat;8
Contemporary;Textile;Contemporary Art;memory|abstract;80;300;flat;5
`;

/** Titles by subject; {name} stands for another list. */
export const TITLES: Readonly<Record<string, string>> = {
  sacred:
    "The Annunciation|Madonna and Child with {saint}|The Adoration of the {magi}|{saint} in the Wilderness|The Lamentation|The Flight into Egypt|{saint} Reading|Virgin and Child with a {fruit}|The Visitation|The Miracle of {saint}",
  portrait:
    "Portrait of a {sitter}|Portrait of a {sitter} with {token}|Self-Portrait|Portrait of the Artist's {kin}|Portrait of a Young {youth}|Double Portrait of a Couple",
  still:
    "Still Life with {food} and {vessel}|Still Life with {flower}|{flower} in a {vessel2}|Breakfast Piece with {food}|Still Life with {food}",
  genre:
    "The {trade} at Work|A Woman Reading a Letter|The Music Lesson|Card Players by Candlelight|A Kitchen Interior|Peasants before an Inn|The Lacemaker's Daughter|The {trade}'s Shop|Children Blowing Bubbles",
  landscape:
    "Landscape with {feature}|River Landscape with {feature}|View of a {place}|Winter Landscape with Skaters|The {place} at Dusk|Wooded Landscape with {feature}|Coast with {boats}",
  sublime:
    "Storm over the {wild}|Moonrise over the {wild}|Shipwreck off a Rocky Coast|Ruined Abbey in the Snow|The {wild} at Sunrise|Wanderer in the {wild}|Waterfall in the Mountains|Avalanche in the Alps",
  plein:
    "The {water} at {town}|Poplars near {town}|{season} Morning, {town}|Haystacks after Rain|The Bridge at {town}|Orchard in Bloom|Snow in {town}|Regatta at {town}",
  leisure:
    "Luncheon in the Garden|At the Theater|The Boating Party|Girl with a {token2}|On the Terrace|The Dance Class|Children on the Beach|A Walk in the Park|The Milliner's",
  urban:
    "Harbor with Cranes|Factory at Night|Street in {city}|The Viaduct|Rooftops, {city}|Subway Entrance|Night Café|Dock Workers|Gas Station, Evening",
  abstract:
    "Composition in {color} and {color2}|Untitled|Untitled ({color})|Composition No. {number}|Variation on {shape}|{color} over {color2}|Interval|Threshold|Field {roman}|Counterpoint {roman}|Circle in {color}|Square in {color}",
  memory:
    "What the River Kept|House without Windows|Salt Map|Inventory of a Summer|The Long Table|Letters Not Sent|Border Garden|Archive of Weather|Migration {roman}|Mother's Tongue|Night Shift|The Second Harvest",
  form: "Standing Form|Reclining Figure|Torso|Column {roman}|Spiral {roman}|Open Form|Bird in Flight|Twin Forms|Vessel {roman}|Arch|Untitled (Wall Piece)",
  figure:
    "Bust of a {sitter}|Kneeling {youth2}|{myth}|Head of a {youth2}|{saint3}|Putto with a Dolphin|Bathing Woman|Bust of an Old Man",
  study:
    "Study of Hands|Study of Drapery|Study of a Horse|Sheet of Figure Studies|Study for an Altarpiece|Head of a Child|Study of Trees",
  allegory: "Allegory of Fortune|The Triumph of Time|Melancholy|The Four Winds|Allegory of Prudence|The Ages of Man",
  photograph:
    "{city}, Early Morning|Window, {city}|Two Chairs|Market Day|The Last Tram|Grain Elevator|Untitled (Kitchen)|Miner and Son|Parking Lot, {city}|Beach, Off Season|The Ferry Queue|Portrait of a Welder",
  saint: "Saint Jerome|Saint Catherine|Saint Sebastian|Saint Lucy|Saint Francis|Saint Anthony|Saint Barbara",
  saint3: "Saint John the Baptist|Saint George|Saint Michael|Mary Magdalene",
  magi: "Magi|Shepherds",
  fruit: "Pomegranate|Pear|Goldfinch",
  sitter: "Merchant|Notary|Lady|Scholar|Goldsmith|Cardinal|Widow|Musician|Physician",
  token: "Gloves|a Book|a Carnation|a Lapdog|a Letter|a Fur Collar",
  kin: "Sister|Mother|Wife|Father|Brother",
  youth: "Man|Woman|Man with a Beret|Woman in Blue",
  youth2: "Boy|Girl|Woman",
  food: "Lemons|Oysters|Cheese|Grapes|Pears|a Ham|Bread|Peaches",
  vessel: "a Silver Jug|a Glass Goblet|a Pewter Plate|a Blue Bowl",
  vessel2: "Glass Vase|Stone Jar|Porcelain Vase|Copper Pot",
  flower: "Tulips|Peonies|Roses|Irises|Sunflowers|Anemones",
  trade: "Cooper|Tailor|Apothecary|Goldsmith|Lens Grinder|Blacksmith",
  feature: "a Windmill|a Bridge|Cattle|a Ruin|Travelers|a Ferry|an Oak",
  place: "River Town|Harbor|Village|Mountain Pass|Castle|Canal",
  boats: "Fishing Boats|Men-of-War|a Ferry",
  wild: "Moor|Glacier|Sea|Gorge|Highlands|Marshes",
  water: "Seine|Canal|Estuary|Millpond|Harbor",
  town: "Argenval|Pontrieu|Saint-Aubert|Honfleville|Vétheuray|Skarholm",
  season: "Spring|Summer|Autumn|Winter",
  token2: "Parasol|Straw Hat|Watering Can|Fan|Cat",
  city: "Chicago|Marseille|Berlin|Naples|Pittsburgh|Lisbon|Osaka|Detroit|Glasgow",
  color: "Red|Blue|Ochre|Black|White|Green",
  color2: "Gray|Umber|Yellow|Violet|Ultramarine",
  shape: "a Circle|a Square|Diagonals|Three Lines|an Arc",
  number: "2|4|7|9|12|18",
  roman: "I|II|III|IV|V|VII",
  myth: "Diana|Hercules|Apollo|Perseus|Mercury",
};
