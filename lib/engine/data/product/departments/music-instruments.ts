/** Settings and line format: see ../catalogue.ts. */
export const musicInstruments = `
Music & Instruments | code MUS | share .5 | cost .5 .65 | endings fine | model code | names tech | colors instrument | series Serenade, Delta, Capella, Studio, Prelude, Bluebird, Overture, Roadhouse, Maestro, Nocturne, Laurel, Rhapsody | notes Three-year warranty
brands string: Hollowell Guitars, Cedarburg, Luthiera+, Strumwick-, Bellweather, Silverton Hill+
brands key: Klaviera+, Octavo, Tonelle, Hammerfeld, Keywell-
brands drum: Thunderkit, Rimshot, Snarewood+, Beatbarrel-, Cymbalta Works
brands wind: Brassworth, Reedham, Aurelia Winds+, Pipewell-, Embouche
brands audio: Mixwell, Cardioid Labs+, Patchbay, Loopstation Nord-, Tracktor, Vocala
brands record: Cold Attic Records, Velvet Lathe, Blue Parade, Tin Lantern, Northern Signal
# Guitars & Basses | brands string | with a solid spruce top, a slim maple neck, low action, sealed tuning machines, rosewood-style fingerboard | for beginners, campfires, gigging players, home recording | features Acoustic-Electric, Cutaway, Left-Handed, Solid-Top | notes Set up before shipping. Padded bag included. Beginner friendly
## Guitars
Acoustic Guitar | 79 1299 | 2
Classical Guitar | 79 899 | 1.6 | features Nylon-String, Solid-Top, Full-Size
Electric Guitar | 129 1799 | 3.4 | features Single-Cut, Double-Cut, Hollow-Body, Left-Handed | with two humbucking pickups, a bolt-on neck, a fixed bridge, low action | for beginners, blues nights, metal riffs, gigging players
Travel Guitar | 99 599 | 1.3 | features Foldable, Mini, Acoustic
12-String Guitar | 149 1099 | 2.3
Resonator Guitar | 199 999 | 3.2 | features Steel-Body, Wood-Body
## Basses & Ukuleles | with low action, sealed tuning machines, a slim neck, a warm tone
Bass Guitar | 149 1499 | 3.9 | features Four-String, Five-String, Short-Scale | with a punchy split pickup, a comfortable body, a smooth neck
Acoustic Bass Guitar | 149 799 | 2.4
Ukulele | 29 299 | .5 | features Soprano, Concert, Tenor, Mahogany | with soft nylon strings, geared tuners, a mahogany body | for beginners, kids, beach evenings
Mandolin | 79 699 | 1 | features A-Style, F-Style
Banjo | 99 899 | 3.2 | features Five-String, Open-Back, Resonator | with a bright ring, geared tuners, a maple rim | for beginners, bluegrass nights
Bass Ukulele | 99 449 | .9 | features Acoustic-Electric, Mahogany
# Guitar Gear | brands string, audio | names supply | with a road-ready housing, a crisp clear tone, true-bypass switching, easy grip | for pedalboards, practice, small gigs | features Compact, Analog, Digital | colors neutral | notes Two-year warranty. Made for the stage. Makes a thoughtful gift
## Amps & Pedals | names tech
Guitar Amplifier | 69 899 | 8 | features 20-Watt, Tube, Modeling, Combo | with a crisp clear tone, a headphone output, a built-in tuner | for practice, small gigs
Bass Amplifier | 99 899 | 14 | features 25-Watt, 100-Watt, Combo | with a deep clear tone, a headphone output, a sturdy cabinet | for practice, small gigs
Distortion Pedal | 39 199 | .35 | features Analog, Mini, Dual
Delay Pedal | 49 249 | .4 | features Analog, Tap-Tempo
Looper Pedal | 49 299 | .4 | features Stereo, Mini
Multi-Effects Processor | 99 599 | 1.6 | features USB, Touchscreen
## Accessories | model none | colors - | for players on the road, daily practice, gifts
Guitar Strings | 5 29 | .05 | features Light-Gauge, Phosphor-Bronze, Nickel, Coated | sizes 1-Pack, 3-Pack | with a bright tone, long life, smooth feel | for acoustic players, daily practice
Guitar Picks | 4 19 | .03 | features Celluloid, Medium, Heavy, Assorted | sizes 6-Pack, 12-Pack, 24-Pack | with a non-slip surface, a beveled edge
Guitar Strap | 9 69 | .2 | features Leather, Woven, Padded | colors leather | with a locking end, a wide cushion
Guitar Stand | 14 59 | 1.2 | features Foldable, A-Frame, Wall-Mount | with soft foam arms, non-slip feet
Capo | 7 34 | .05 | features Quick-Release, Acoustic, Brass | with even tension, a soft pad
Clip-On Tuner | 9 34 | .03 | features Rechargeable, Chromatic | with a rotating color display, fast response
Hard-Shell Guitar Case | 69 249 | 4.5 | features Dreadnought, Electric, Classical | with a plush lining, a lockable latch
# Keyboards & Pianos | brands key | colors neutral | with weighted keys, a headphone jack, built-in lessons, rich sampled sound, a music rest | for beginners, apartments, songwriters, church halls | features 88-Key, 61-Key, Portable, Weighted | notes Three-year warranty. Power adapter included. Beginner friendly
## Keyboards
Digital Piano | 299 1999 | 16 | features 88-Key, Hammer-Action, Slim
Portable Keyboard | 69 399 | 4.8 | features 61-Key, 76-Key, Lighted
Stage Piano | 499 2499 | 14 | features 88-Key, 73-Key
Synthesizer | 199 1999 | 5.5 | features Analog, 49-Key, Polyphonic | with hands-on knobs, a built-in sequencer, rich oscillators | for songwriters, live sets, sound design
MIDI Controller | 59 449 | 2 | features 25-Key, 49-Key, 61-Key | with eight drum pads, assignable knobs, USB power
Roll-Up Piano | 29 89 | .9 | features 49-Key, 61-Key | with soft silicone keys, a built-in speaker | for kids, travel
## Pianos & Accessories
Upright Digital Piano | 599 2999 | 42 | features Furniture-Style, Hammer-Action
Toy Piano | 39 199 | 3.5 | features Wooden, 25-Key | for little musicians, playrooms | with tuned metal rods, color-coded keys
Melodica | 19 79 | .7 | features 32-Key, 37-Key | with a flexible tube, a soft bag | for classrooms, beginners
Keyboard Stand | 24 129 | 3.8 | features X-Style, Z-Style, Adjustable | model none | with quick-lock height, rubber grips
Piano Bench | 39 199 | 7 | features Adjustable, Padded, Storage | model none | with a thick cushion, solid legs
Sustain Pedal | 14 69 | .6 | features Universal, Half-Damper | with a solid metal action, non-slip rubber
Accordion | 199 1499 | 6.5 | features 12-Bass, 48-Bass, 72-Bass | with smooth bellows, padded straps, mother-of-pearl buttons | for folk music, dances
# Drums & Percussion | brands drum | with a warm resonant tone, chrome hardware, double-braced stands, a tunable head | for beginners, rehearsal rooms, apartments, drum circles | features Five-Piece, Compact, Junior | notes Two-year warranty. Tuning key included. Beginner friendly
## Drum Sets
Drum Set | 249 1799 | 38
Electronic Drum Set | 249 1999 | 21 | features Mesh-Head, Foldable, Eight-Piece | with quiet mesh heads, 30 kits, a headphone jack
Snare Drum | 69 499 | 4.5 | features Maple, Steel, 14-Inch
Cymbal Pack | 99 699 | 4.8 | features Brass, Bronze | colors - | with a bright attack, a controlled decay
Kids Drum Set | 69 249 | 12 | features Three-Piece, Five-Piece
Practice Pad | 14 69 | .9 | features Double-Sided, Rubber | model none | colors - | with a quiet rebound, a non-slip base
## Hand Percussion | model none | with a warm resonant tone, a hand-finished surface, a carry bag | for drum circles, classrooms, street music
Cajon | 49 299 | 4.2 | features Birch, Adjustable-Snare
Djembe | 39 349 | 4 | features Hand-Carved, Rope-Tuned
Bongo Drums | 29 199 | 2.6
Tambourine | 9 59 | .3 | features Wooden, Headless
Handpan | 299 1499 | 4.6 | features Nine-Note, D Minor
Kalimba | 14 79 | .5 | features 17-Key, Mahogany | with engraved notes, a tuning hammer
Drumsticks | 6 39 | .1 | features 5A, 7A, Hickory, Maple | unit pair | colors - | with a balanced weight, a fast rebound
Drum Throne | 39 249 | 5.5 | features Round, Saddle | colors neutral | with a thick seat, a sturdy tripod base
# Wind & Brass | brands wind | colors metal | with a smooth action, a responsive tone, a hard carry case, a comfortable mouthpiece | for school bands, first lessons, jazz combos, orchestras | features Student, Intermediate, Silver-Plated | notes Three-year warranty. Cleaning cloth included. Ready to play
## Woodwinds
Flute | 99 1199 | .45
Clarinet | 99 999 | .8 | colors neutral
Alto Saxophone | 249 1799 | 2.6
Tenor Saxophone | 399 1999 | 3.4
Recorder | 7 49 | .15 | features Soprano, Baroque, Alto | model none
Oboe | 499 2499 | .7 | colors neutral
Piccolo | 149 999 | .2
## Brass
Trumpet | 119 1299 | 1.1
Trombone | 199 1399 | 1.7
French Horn | 499 2499 | 2.6
Tuba | 999 3999 | 9
Harmonica | 9 129 | .08 | features Diatonic, Chromatic, Blues | colors - | for blues, campfires, pockets | with brass reeds, a hard carry case
Saxophone Reeds | 9 39 | .04 | features Strength 2, Strength 2.5, Strength 3 | sizes 3-Pack, 5-Pack, 10-Pack | names supply | model none | colors - | with a consistent cut, a warm response | for school bands, jazz combos
# Orchestral Strings | brands string | colors - | names sized | with a carved spruce top, ebony pegs, a rosin cake, a padded case | for students, school orchestras, chamber music | features Student, Handmade, Advanced | notes Set up before shipping. Three-year warranty. Ready to play
## Instruments
Violin | 69 1499 | .5 | sizes 1/4, 1/2, 3/4, 4/4
Viola | 119 1599 | .65 | sizes 14 in, 15 in, 16 in
Cello | 249 2499 | 3.4 | sizes 1/4, 1/2, 3/4, 4/4
Double Bass | 799 3999 | 11 | sizes 1/2, 3/4
Electric Violin | 99 799 | .6 | sizes 4/4 | with a headphone output, ebony pegs, a padded case
Harp | 299 2999 | 9 | features Lap, Lever, Celtic | names tech | with a carved soundboard, sharping levers, a padded case
## Accessories | model none | names supply | with careful workmanship, a comfortable feel, a consistent response
Violin Bow | 19 299 | .07 | features Carbon-Fiber, Brazilwood
Rosin | 4 29 | .06 | features Light, Dark, Violin | called cake of rosin | with a smooth grip, low dust
Shoulder Rest | 9 69 | .12 | features Adjustable, Foldable, Wooden
Violin Strings | 9 89 | .03 | features Synthetic, Steel-Core, Full-Set | unit set | with a warm tone, quick settling
Cello Endpin Stop | 6 24 | .1 | features Non-Slip, Adjustable
Music Stand | 12 79 | 1.4 | features Foldable, Orchestral, Tabletop | colors neutral | with a perforated desk, page holders
# Recording & Studio | brands audio | colors neutral | with low self-noise, clear preamps, rugged metal housing, zero-latency monitoring | for home studios, podcasters, singer-songwriters, live streams | features USB, XLR, Compact | notes Three-year warranty. Cable included. Works on most computers
## Microphones & Interfaces
Condenser Microphone | 39 499 | .5 | features Large-Diaphragm, USB, Cardioid
Dynamic Microphone | 29 299 | .35 | features Vocal, Broadcast, Wireless
Audio Interface | 49 499 | .8 | features Two-Channel, Four-Channel, USB-C
Studio Monitors | 99 699 | 9 | features Five-Inch, Eight-Inch, Powered | unit pair | with balanced drivers, room tuning switches, a rear port
Field Recorder | 79 449 | .3 | features Four-Track, Handheld
Podcast Mixer | 99 599 | 1.6 | features Four-Channel, Bluetooth
## Mixing & Live | with clear sound, rugged housing, simple controls | for live shows, rehearsals, podcasts | notes Three-year warranty. Built for the road
Mixing Console | 79 699 | 3.2 | features Eight-Channel, USB, Digital
PA Speaker | 129 899 | 14 | features Powered, 12-Inch, Portable
Wireless Microphone System | 59 499 | 1.2 | features Dual-Handheld, Lavalier, UHF
DJ Controller | 119 999 | 3 | features Two-Channel, Four-Deck | with jog wheels, performance pads, a built-in sound card | for house parties, beginners, club sets
Pop Filter | 8 39 | .2 | features Dual-Layer, Metal | model none | names supply | with a flexible gooseneck, a sturdy clamp
Acoustic Panels | 19 129 | 1.5 | sizes 6-Pack, 12-Pack, 24-Pack | features Hexagon, Foam, Felt | model none | names supply | with self-adhesive backing, dense sound absorption
Microphone Stand | 14 99 | 2.4 | features Boom, Desk, Tripod | model none | names supply | with a stable base, a locking boom
# Sheet Music & Lessons | brands record, key | names titled | model none | colors - | features - | titles {A} {B} / {B} for {C} / The {A} Book of {B} | A Essential, Easy, Classic, Festive, Romantic, Gentle | B Sonatas, Preludes, Jazz Standards, Folk Songs, Waltzes, Hymns, Film Themes, Ballads, Carols | C Two Hands, Beginners, Quiet Evenings, Young Players, Four Hands | with large clear notation, fingering marks, online play-along tracks, practice notes | for beginners, recitals, teachers, adult learners | notes Printed on cream paper. Lies flat on the stand. Beginner friendly
## Songbooks
Piano Songbook | 9 34 | .4
Guitar Songbook | 9 29 | .4
Violin Songbook | 9 29 | .35
Choral Score | 4 24 | .15
Flute Songbook | 9 29 | .35
Ukulele Songbook | 7 24 | .3
## Methods & Paper
Piano Method Book | 7 24 | .35 | titles Piano {A} / The Piano, {A} | A Step by Step, First Steps, Foundations, in Ten Weeks, for Grown-Ups
Guitar Method Book | 7 24 | .35 | titles Guitar {A} | A Step by Step, First Steps, Foundations, in Ten Weeks, for Grown-Ups
Music Theory Workbook | 7 24 | .3 | titles Theory {A} / Reading Music {A} | A Step by Step, Made Simple, One, Two, for Everyone
Manuscript Paper | 4 17 | .25 | titles - | names 5 B F N; 2 F N | features 12-Stave, Wire-Bound, Wide-Staff | with clear staves, thick pages | for composers, students
Drum Method Book | 8 24 | .35 | titles Drums {A} | A Step by Step, First Grooves, Foundations, for Grown-Ups
Songwriting Journal | 8 24 | .35 | titles - | names 5 B F N; 2 F N | features Lined, Chord-Chart, Hardcover | with chord boxes, thick pages | for songwriters, gifts
# Vinyl & CDs | brands record | names 5 S -T (N); 3 T by S (N); 2 T (N) | style record | model none | endings retail | colors - | series The Paper Kites Club, Mara Quill, Hollow Coast, Saint Ivory, Daniel Okoro Trio, Lena Vestergaard, Neon Orchard, Brother Tide, The Late Ferries, Iris & Ash, Copper Mountain Band, Yuki Arden | titles {A} {B} / Songs for {C} / {B} for {C} / The {A} {B} | A Midnight, Electric, Velvet, Slow, Golden, Paper, Northern, Neon, Wild | B Rooms, Hearts, Weather, Motel, Harbor, Signals, Season, Radio | C Winter, Strangers, the Sea, July, Nobody, Long Drives | features 180-Gram, Remastered, Limited | with a printed inner sleeve, liner notes, a remastered sound, a download code | for record collections, late evenings, gifts
## Vinyl | features 180-Gram, Remastered, Gatefold
Vinyl LP | 17 44 | .3
Double Vinyl LP | 24 59 | .55
Colored Vinyl LP | 21 54 | .3
Vinyl Single | 7 17 | .08
Vinyl Box Set | 59 199 | 2.2
Picture Disc | 19 44 | .28
## CDs & Cassettes | features Remastered, Expanded
CD Album | 7 19 | .1
Double CD Album | 11 27 | .16
CD Box Set | 24 99 | .6
Cassette | 7 17 | .07
CD Single | 3 9 | .07
Live CD | 9 21 | .1
`;
