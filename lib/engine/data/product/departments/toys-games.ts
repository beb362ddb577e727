/** Settings and line format: see ../catalogue.ts. */
export const toysGames = `
Toys & Games | code TOY | share 1 | cost .42 .58 | model none | names supply | colors toy | series Wonder Lane, Adventure Bay, Starlight, Jungle Crew, Tiny Town, Galaxy Patrol, Rainbow Grove, Dino Ridge, Puddle Pals, Castle Keep | notes Ages 3 and up. Ages 6 and up. No screens needed. Tested for safety
brands play: Tumbletop, Kiddowick, Brightblox, Jollymill, Playfern+, Wobblebee-, Merrymake
brands build: Brickadoo, Stackadia, Cogworth, Tilekin Park, Timberkin+, Buildalot-
brands game: Dice & Dragons Guild, Meeplewood, Foxglove Games+, Rollhaven, Quizzical, Partytime Press-
brands doll: Lottie Mae House, Poppet & Co, Dollhaven, Sweetbriar Toys+, Glimmerkin-
brands rc: Turbodash, Skyhopper, Gearkidd, Rallyfox, Zoomtron-
brands learn: Tinkerlab Junior, Curio Kids, Little Newton, Sprout Academy, Thinkwell Toys+
# Building Toys | brands build | with bright interlocking pieces, a picture guide, smooth rounded edges, a storage box | for rainy afternoons, young engineers, birthday gifts, shared play | features Magnetic, Wooden, Starter, Deluxe | steps 30-Piece, 60-Piece, 100-Piece, 200-Piece | names sized
## Blocks | with bright pieces, smooth rounded edges, a storage box
Building Block Set | 12 79 | .8 1.9
Magnetic Tile Set | 19 119 | .9 2.6 | features Clear, Pastel, Glow | with strong magnets, clear bright colors, a storage bag
Wooden Block Set | 14 69 | 1.2 3.5 | features Natural, Alphabet, Rainbow
Foam Block Set | 14 49 | .6 1.5 | features Jumbo, Bath
Gear Building Set | 17 59 | .7 1.6 | features Motorized, Deluxe
Interlocking Disc Set | 9 34 | .3 1 | features Flexible, Jumbo
## Construction | steps 180-Piece, 320-Piece, 560-Piece, 980-Piece
Brick Castle Set | 19 129 | .5 1.6 | features Medieval, Dragon
Space Station Brick Set | 24 139 | .5 1.7 | features Lunar, Orbiting
City Brick Set | 17 119 | .4 1.5 | features Fire-Station, Hospital, Airport
Marble Run | 19 89 | .8 2.5 | features Wooden, Glow, Motorized | steps 80-Piece, 120-Piece, 200-Piece | with clear tubes, colorful marbles, a picture guide
Model Car Kit | 14 129 | .4 1.4 | features 1:24 Scale, Metal, Snap-Fit | with detailed parts, a decal sheet, a picture guide
Robot Building Kit | 24 149 | .6 1.5 | features Solar, Coding, 12-in-1 | steps - | with solar power, a picture guide, moving joints
# Board Games | brands game | names titled | colors - | titles {A} {B} / {A} of {C} / The {A} {B} / {B} of {C} | A Harbor, Lantern, Dragon, Harvest, Crown, Caravan, Clockwork, Island, Raven, Merchant, Castle, River | B Kings, Quest, Rivals, Voyage, Traders, Builders, Heist, Masters, Tales, Bazaar | C Avalor, Brindle Bay, Tarn, the North, Moonhold, Old Prague, the Deep, Salt Row | features - | with a beautiful board, quick setup, rules in ten minutes, wooden pieces, high replay value | for family game night, two to five players, game cafés, rainy weekends | notes Ages 8 and up. Plays in 45 minutes. Plays in 90 minutes. Expansion sold separately
## Strategy & Family
Strategy Board Game | 24 89 | 1.5
Cooperative Board Game | 24 69 | 1.2
Family Board Game | 14 49 | 1
Tile-Laying Game | 19 59 | 1
Deck-Building Game | 24 64 | .9
Adventure Board Game | 34 119 | 2.2
## Party & Classic | with quick setup, rules in ten minutes, high replay value
Party Game | 14 39 | .7 | titles {B} {A} / {B} {A}! | A Chaos, Charades, Doodle, Whisper, Riddle, Laugh, Blurt, Mimic | B Wild, Total, Quick, Pocket, Tiny, Mega | for parties, game cafés, large groups
Trivia Game | 14 39 | .8 | titles {A} Masters / The {A} Quiz / {A} Know-It-All / Totally {A} | A Movie, History, Music, Nature, Food, Travel, Science, Pop Culture | for parties, pub nights, road trips | with 400 question cards, three difficulty levels
Word Game | 9 34 | .5 | titles {A} {B} / The {A} {B} | A Letter, Word, Vowel, Syllable, Spelling, Anagram | B Rush, Tower, Tangle, Storm, Grid, Race | for quick thinkers, travel | with quick rounds, wooden letters
Chess Set | 17 149 | 1.4 | names 5 B F N; 2 F N; 2 B N | features Wooden, Folding, Magnetic, Weighted | with a folding board, felt-bottomed pieces, inside storage | for beginners, clubs, coffee tables
Dominoes Set | 9 49 | .9 | names 5 B F N; 2 F N | features Double-Six, Double-Nine, Wooden | unit set | with a carry tin, colored dots
Backgammon Set | 19 129 | 1.3 | names 5 B F N; 2 F N | features Leatherette, Wooden, Travel | with a doubling cube, soft-edged dice cups
# Card Games & Puzzles | brands game | names titled | colors - | features - | with linen-finish cards, snug-fitting pieces, a matte finish, a sturdy box | for travel, quiet evenings, family gatherings, gifts
## Card Games | titles {B} {A} / {A} & {A} / {B} {A} Club | A Foxes, Pirates, Potions, Tacos, Goblins, Penguins, Llamas, Wizards | B Sneaky, Lucky, Grumpy, Secret, Flying, Hungry, Midnight | with linen-finish cards, quick rules, a sturdy box
Card Game | 7 29 | .25
Family Card Game | 8 24 | .25
Collectible Card Starter Deck | 9 29 | .15 | with sixty cards, a rule sheet | for new players, collectors
Playing Cards | 4 29 | .1 | names 5 B F N ,Z; 2 F N ,Z | features Waterproof, Jumbo, Linen-Finish | sizes 1-Pack, 2-Pack, 12-Pack
Memory Match Game | 8 24 | .4 | names 5 B F N; 2 F N | features Animal, Ocean, Wooden | with sturdy tiles, colorful art
Flash Cards | 5 19 | .25 | names 5 B F N; 2 F N | features Alphabet, Multiplication, Sight-Word | brands learn | with rounded corners, bright pictures | for classrooms, road trips
## Puzzles | names 4 B Z N :T; 4 T Z N; 3 B T N ,Z; 2 T N ,Z | titles {A} {B} / {B} at {C} | A Lakeside, Autumn, Alpine, Winter, Tuscan, Coastal, Floral, Starry | B Village, Market, Cottage, Lighthouse, Garden, Harbor, Library | C Dusk, Dawn, Noon, Christmas | sizes 300-Piece, 500-Piece, 1000-Piece, 2000-Piece | with snug-fitting pieces, a matte finish, a poster | for quiet evenings, family gatherings, gifts
Jigsaw Puzzle | 9 34 | .7
Panoramic Puzzle | 14 34 | .8
Wooden Jigsaw Puzzle | 19 69 | .6 | sizes 100-Piece, 200-Piece, 300-Piece
3D Puzzle | 14 59 | .7 | sizes 120-Piece, 216-Piece, 324-Piece
Floor Puzzle | 9 24 | .8 | sizes 24-Piece, 36-Piece, 48-Piece | for toddlers, rainy days
Puzzle Mat | 14 39 | .8 | names 5 B F N; 2 F N | sizes - | features Roll-Up, Felt, Extra-Large | with non-slip felt, storage straps
# Dolls & Plush | brands doll | with soft huggable filling, embroidered details, brushable hair, a removable outfit | for bedtime, pretend play, birthdays, travel buddies | features Soft, Classic, Mini | series Wonder Lane, Starlight, Rainbow Grove, Puddle Pals | notes Ages 3 and up. Surface washable. Tested for safety
## Dolls
Fashion Doll | 9 39 | .3 | features Curly-Haired, Mermaid, Chef, Astronaut | with brushable hair, a removable outfit, bendable knees
Baby Doll | 14 59 | .7 | features Soft-Body, Sleeping, Talking | with a soft body, closing eyes, a removable outfit
Rag Doll | 14 49 | .3 | features Organic-Cotton, Handmade, Classic | with soft huggable filling, embroidered details, yarn hair
Dollhouse | 39 229 | 7 | features Wooden, Three-Story, Foldable | with working doors, tiny furniture, cutaway walls
Doll Stroller | 14 49 | 1.4 | features Foldable, Twin | with a foldable frame, swivel wheels | for pretend play, walks
Doll Clothes Set | 8 29 | .2 | features Five-Piece, Winter, Princess | unit set | with easy closures, tiny hangers
## Plush | with soft huggable filling, embroidered details, floppy paws
Teddy Bear | 9 59 | .4 | features Classic, Giant, Weighted
Plush Bunny | 8 39 | .3 | features Floppy-Eared, Musical
Plush Dinosaur | 9 39 | .4 | features T-Rex, Triceratops, Jumbo
Plush Elephant | 9 44 | .4 | features Giant, Musical, Weighted
Plush Sloth | 9 34 | .4 | features Hugging, Weighted
Plush Unicorn | 9 39 | .4 | features Light-Up, Rainbow, Jumbo
Hand Puppet | 7 29 | .15 | features Fox, Owl, Wolf, Dragon | for storytelling, classrooms | with a movable mouth, soft plush
# Vehicles & Remote Control | brands rc | names gear | with rechargeable batteries, easy steering, sturdy wheels, bright headlights | for living-room races, the backyard, beginners, birthday gifts | features Fast, Off-Road, Rechargeable, Mini | notes Ages 6 and up. Batteries not included. Tested for safety
## Remote Control
RC Car | 14 129 | .8
RC Monster Truck | 24 149 | 1.4 | features Off-Road, 4WD, Waterproof
RC Boat | 24 119 | .7 | features Fast, Waterproof | with a leakproof hull, a long range, rechargeable batteries | for lakes, pools
Kids Drone | 24 89 | .15 | features Mini, LED, Hover | with one-key takeoff, propeller guards, rechargeable batteries
RC Helicopter | 17 79 | .2 | features Indoor, Gyro | with gyro stability, rechargeable batteries
Stunt Car | 14 49 | .5 | features Double-Sided, LED
## Vehicles & Ride-Ons | with sturdy wheels, realistic details, moving parts | for the backyard, birthday gifts, pretend play
Die-Cast Car Set | 9 49 | .6 | features Racing, Classic, Rescue | unit set | sizes 5-Pack, 10-Pack, 20-Pack | names supply | with free-rolling wheels, glossy paint
Toy Train Set | 17 129 | 1.6 | features Wooden, Electric, Starter | with a bridge, curved tracks, magnetic couplings
Fire Truck | 11 49 | .8 | features Sound, Ladder
Dump Truck | 11 44 | 1 | features Jumbo, Sandbox
Slot Car Track | 29 149 | 2.2 | features Loop, Electric | with two hand controllers, a lap counter
Ride-On Car | 79 399 | 13 | features 12V, Electric, Two-Seat | with a remote for parents, soft start, working headlights
Balance Bike | 39 159 | 3.8 | features Wooden, Lightweight, 12-Inch | with an adjustable seat, puncture-proof tires
Kick Scooter | 24 99 | 2.8 | features Three-Wheel, Foldable, LED | with a height-adjustable bar, a rear brake
# Learning Toys | brands learn | with a parent guide, hands-on experiments, rounded safe parts, step-by-step cards | for curious minds, home schooling, young scientists, preschoolers | features Montessori, Wooden, Beginner, STEM | colors -
## Science | with a parent guide, hands-on experiments, step-by-step cards | for curious minds, home schooling, young scientists
Chemistry Set | 17 69 | .9 | features 50-Experiment, Kitchen, Junior
Microscope Kit | 24 119 | 1 | features 1200x, Handheld, Digital
Kids' Telescope | 29 119 | 1.5 | features Tabletop, 70mm | with a sturdy tripod, a finder scope, a moon map
Crystal Growing Kit | 11 34 | .6 | features Glow, Geode
Coding Robot | 29 149 | .6 | features Screen-Free, Bluetooth | with drag-and-drop missions, rechargeable batteries
Circuit Kit | 17 79 | .6 | features Snap, Solar, Beginner
Volcano Kit | 9 29 | .7 | features Glow, Rainbow
## Preschool | with rounded safe parts, bright colors, open-ended play | for toddlers, preschoolers, quiet time
Counting Bears | 9 29 | .4 | features Rainbow, Weighted | with sorting cups, tweezers
Shape Sorter | 9 34 | .6 | features Wooden, Cube
Activity Cube | 19 79 | 1.8 | features Five-Sided, Wooden
Busy Board | 17 59 | .7 | features Felt, Travel, Montessori
Learning Tablet | 12 49 | .3 | features Bilingual, Alphabet
Lacing Beads | 8 24 | .5 | features Farm, Jumbo, Wooden
Kids' Globe | 14 59 | .9 | features Illuminated, Interactive, 8-Inch | with clear country borders, animal pictures | for curious minds, home schooling
# Pretend Play | brands play | with realistic details, a storage case, easy-grip pieces, washable parts | for imaginative play, playdates, preschoolers, dress-up days | features Wooden, Deluxe, Sound
## Kitchens & Shops
Play Kitchen | 49 249 | 12 | features Wooden, Corner, Retro | with clicking knobs, a working oven door, a chalkboard
Play Food Set | 9 39 | .7 | features Cutting, Wooden, Pizza, Breakfast | unit set
Tea Party Set | 11 39 | .7 | features Porcelain, Tin, Wooden | unit set
Toy Cash Register | 14 44 | .9 | features Scanner, Calculator
Grocery Cart | 14 44 | 1.2 | features Metal, Wooden
Ice Cream Shop Playset | 14 49 | 1 | features Magnetic, Musical
## Costumes & Roles | colors -
Doctor Kit | 11 39 | .7 | features Wooden, 20-Piece
Tool Bench | 24 99 | 3.5 | features Wooden, Workshop | with a working vise, wooden tools
Superhero Cape Set | 11 34 | .3 | features Reversible, Satin | unit set | with matching masks, easy closures
Princess Dress-Up Set | 14 49 | .5 | features Ice, Rose, Butterfly | unit set | with a tiara, a wand, easy closures
Pirate Costume | 14 44 | .5 | features Deluxe, Captain | with a hat, an eye patch, easy closures
Play Tent | 19 89 | 1.6 | features Pop-Up, Teepee, Rocket | with a carry bag, mesh windows, a soft mat
Kids Walkie-Talkies | 14 49 | .2 | features Rechargeable, Long-Range | unit pair | for camping, backyard missions | with clear sound, belt clips
# Outdoor Toys | brands play | with weatherproof materials, easy assembly, bright colors, sturdy handles | for summer days, backyard parties, the beach, active kids | features Jumbo, Foldable, Inflatable
## Water & Sand
Water Blaster | 6 34 | .5 | features Motorized, Long-Range, Backpack | with a large tank, an easy trigger
Kiddie Pool | 14 79 | 2.2 | features Inflatable, Foldable, Splash | with soft sides, a drain plug
Water Slide | 14 249 | 3 | features Double, Inflatable
Sand Toy Set | 8 29 | .8 | features Castle, Collapsible, 12-Piece | unit set | with sturdy handles, a mesh bag
Sand and Water Table | 29 119 | 6 | features Two-Tier, Wooden
Bubble Machine | 11 39 | .7 | features Automatic, LED, Cordless | with a no-spill tank, thousands of bubbles
## Active Play
Trampoline | 49 499 | 19 | features Indoor, 8-Foot, 12-Foot | with a safety net, a padded frame | colors neutral | for the backyard, active kids
Swing Seat | 17 79 | 2 | features Saucer, Belt, Toddler
Playhouse | 79 399 | 22 | features Wooden, Foldable, Cottage | colors -
Foam Rocket Launcher | 11 34 | .5 | features Stomp, LED | with soft foam tips, an adjustable angle
Jump Rope | 4 17 | .15 | features Beaded, Adjustable, Wooden-Handle | with easy-grip handles, an adjustable length
Kite | 8 34 | .25 | features Delta, Dragon, Rainbow | with a long tail, a line winder
Lawn Bowling Set | 14 49 | 1.3 | features Wooden, Foam | unit set
# Arts & Novelty Toys | brands play, learn | with washable colors, a mess-free design, clear instructions, a reusable case | for craft time, party favors, travel, rainy days | features Washable, Glow, Jumbo | colors -
## Creative | with washable colors, clear instructions, a reusable case
Modeling Dough Set | 8 34 | 1.2 | features 12-Color, Scented, Tool | unit set
Slime Kit | 8 29 | .8 | features Glow, Unicorn, Galaxy | with a mess-free design, glitter, clear instructions
Magnetic Drawing Board | 9 34 | .6 | features Color, Travel, Mini | with an easy slide eraser, an attached pen
Bead Jewelry Kit | 7 29 | .5 | features Letter, Clay, Charm
Paint-by-Sticker Book | 6 17 | .4 | features Animal, Space, Ocean | with numbered stickers, tear-out pages
Scratch Art Set | 6 24 | .4 | features Rainbow, Mini | unit set
Tie-Dye Kit | 12 34 | .8 | features 12-Color, Party
## Novelty
Fidget Cube | 4 17 | .06 | features Silent, Metal | for focus, fidgety hands | with six clickable sides, a pocket size
Yo-Yo | 5 24 | .08 | features Responsive, LED, Wooden | with a smooth bearing, spare strings | for beginners, trick practice
Puzzle Cube | 5 29 | .1 | features Speed, Magnetic, 3x3, 4x4 | for quick fingers, beginners | with smooth turning, bold tiles
Magic Kit | 14 44 | .8 | features 75-Trick, Junior | for young magicians, birthday parties | with a wand, illustrated tricks
Kaleidoscope | 5 19 | .12 | features Wooden, Metal | with real mirrors, shifting colors | for curious kids, gifts
Night Light Projector | 11 39 | .3 | features Star, Ocean, Dinosaur | for bedtime, nurseries | with a timer, soft colors
`;
