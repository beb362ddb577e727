/** Settings and line format: see ../catalogue.ts. Kinds are formats; the genre is the subcategory. */
export const books = `
Books | code BKS | share 1.1 | cost .45 .6 | endings book | model none | names book | style book | colors - | steps pages | notes A reader favorite. Includes a reading group guide. With notes and an index. First published this year. Now in a new edition
brands trade: Larkspur Press, Hollin & Dale, Northgate Books, Paper Lantern, Merrow House, Ashdown & Vane+, Copperleaf Books
brands genre: Midnight Ledger, Starling & Crow, Wyrmwood Press, Second Moon Books, Redbrick Crime-
brands kids: Pocket Fox Books, Little Harbor Press, Acorn & Owl, Bluebell Readers-
brands learn: Fenwick Academic+, Meridian Learning, Brightside Guides, Open Page Reference, Chalkline Press
brands life: Hearth & Spoon, Wayfarer Press, Sage Lane Books, Stillwater Editions
# Fiction | brands trade | features A Novel, Stories | titles The {A} {B} / The {B} of {C} / {A} {B} / What the {B} Knew / A {B} for {C} / All the {A} {B}s | A Quiet, Last, Hollow, Salt, Glass, Borrowed, Winter, Paper, Distant, Unwritten, Silver, Long | B Orchard, Daughter, Tide, Letter, Season, River, House, Garden, Promise, Road, Neighbor, Harbor | C Elena, Small Mercies, Marrow Bay, Sparrows, the North Shore, Ordinary Days, Forgetting, Clara Winslow | notes A reader favorite. Includes a reading group guide. First published this year. A book club favorite
## Literary Fiction | called literary novel | with three sisters returning to a house by the sea, a violin maker and her lost apprentice, two families divided by a river, a translator who stops speaking, a summer that nobody talks about | for book clubs, patient readers, fans of quiet family sagas
Paperback | 9.99 18.99 | .28 .46
Hardcover | 22.99 32 | .48 .75
Large Print Edition | 18.99 34.99 | .5 .8
## Historical Fiction | called historical novel | with a nurse on the Atlantic crossing, a printer in occupied Paris, a widow running a silk mill, a mapmaker at the edge of an empire, a railway town before the war | for book clubs, history lovers, fans of sweeping sagas
Paperback | 9.99 18.99 | .3 .5
Hardcover | 23.99 32 | .5 .78
Boxed Set | 29.99 59.99 | .9 1.4
## Contemporary Fiction | called novel | with a failing restaurant in Lisbon, a reluctant best man, four friends and one old car, a mother who moves back to college, an apartment building during one hot July | for vacation bags, book clubs, fans of warm funny stories
Paperback | 9.99 17.99 | .26 .42
Hardcover | 21.99 29.99 | .46 .7
Deckle Edge Hardcover | 26.99 38 | .5 .78
## Short Stories | called short story collection | with people waiting for news, strange neighbors, small betrayals, trains that never arrive, lives on the coast | for commuters, writing classes, fans of short fiction
Paperback | 9.99 17.99 | .22 .36
Hardcover | 19.99 28 | .4 .6
Signed Edition | 34.99 59.99 | .45 .65
# Mystery & Thriller | brands genre, trade | features A Novel, A Mystery, A Thriller | titles {A} at {B} / The {B} {C} / {A} on {B} / The {C} in {D} / No {C} for {D} | A Murder, Death, A Body, Silence, Trouble, A Stranger | B Thornfield Inn, Gull Point, Hartley Lane, the Vicarage, Crow Lake, Pier Nine, Willow Court | C Witness, Verdict, Alibi, Confession, Inheritance, Shadow, Secret, Cipher | D Room Twelve, Winter, the Ashes, Lisbon, the Archive, Deep Water | notes A reader favorite. First published this year. The first in a series
## Cozy Mysteries | called cozy mystery | with a baker who finds more than flour in the cellar, a village fête and a missing trophy, a librarian with too many suspects, a cat that will not leave the scene | for rainy weekends, puzzle lovers, fans of small-town sleuths | features A Mystery, A Bakery Mystery, A Village Mystery
Paperback | 8.99 15.99 | .22 .34
Mass Market Paperback | 6.99 9.99 | .16 .24
Large Print Edition | 17.99 29.99 | .45 .65
## Crime Fiction | called crime novel | with a detective three days from retirement, a cold case on the docks, a witness who lies, a small town with one long secret | for late nights, fans of police procedurals
Paperback | 9.99 17.99 | .28 .42
Hardcover | 22.99 29.99 | .5 .72
Mass Market Paperback | 7.99 10.99 | .18 .28
## Thrillers | called thriller | with a pilot who lands at the wrong airport, a code that should not exist, a missing diplomat, a bodyguard with one day of memory | for long flights, fans of fast twists
Paperback | 9.99 18.99 | .28 .44
Hardcover | 23.99 30 | .5 .74
Mass Market Paperback | 8.99 10.99 | .2 .3
## Psychological Suspense | called suspense novel | with a perfect neighbor, a wife who remembers a different wedding, a babysitter nobody hired, a house with a locked wing | for late nights, fans of unreliable narrators
Paperback | 9.99 17.99 | .26 .4
Hardcover | 22.99 29.99 | .48 .7
Signed Edition | 34.99 54.99 | .5 .72
# Science Fiction & Fantasy | brands genre | features A Novel, Book One, Book Two, Book Three | titles The {A} {B} / {B} of {C} / A {B} of {D} / The {B} of {C} / {A} {B} | A Ember, Starless, Iron, Drowned, Crystal, Orphan, Thousandth, Hollow | B Crown, Gate, Empire, Throne, Signal, Fleet, Oath, City | C Ash, Vareth, the Seventh Moon, Kestrel Station, Bone and Salt, Light-Years | D Thorns and Thunder, Rust and Stars, Glass and Wolves, Smoke and Silver | notes A reader favorite. First published this year. Includes a map
## Epic Fantasy | called fantasy novel | with a thief who steals a dragon's name, a queen without a kingdom, an order of blind swordsmen, a map that changes every night | for fans of long quests, patient readers
Paperback | 10.99 19.99 | .36 .6
Hardcover | 26.99 35 | .65 1.05
Collector's Edition | 39.99 89.99 | .9 1.4
## Science Fiction | called science fiction novel | with a generation ship that stops, the last radio astronomer, a colony that forgot Earth, a machine that refuses to lie | for fans of big ideas, space travelers at heart
Paperback | 9.99 18.99 | .28 .46
Hardcover | 25.99 32 | .5 .8
Mass Market Paperback | 8.99 10.99 | .2 .32
## Urban Fantasy | called urban fantasy novel | with a night market for lost magic, a ghost with a law degree, a courier between two cities, a witch who drives a taxi | for fans of dark humor, late nights
Paperback | 9.99 17.99 | .26 .4
Hardcover | 24.99 29.99 | .48 .7
Boxed Set | 34.99 69.99 | 1 1.5
## Young Adult Fantasy | called young adult fantasy novel | with twin heirs on opposite sides, a school below a glacier, a girl who can hear metal, a stolen prophecy | for teen readers, fans of slow-burn romance
Paperback | 9.99 14.99 | .28 .44
Hardcover | 18.99 24.99 | .46 .72
Exclusive Edition | 24.99 39.99 | .6 .85
# Romance | brands trade, genre | features A Novel, A Romance | titles The {A} {B} / {A} {B} / Love at {C} / Meet Me at {C} / {B} in {C} / The {B} Agreement | A Accidental, Reluctant, Perfect, Lakeside, Second-Chance, Honest, Fake, Midnight | B Wedding, Kiss, Roommate, Duke, Promise, Proposal, Summer, Recipe | C Lavender Bay, the Bookshop, the Winter Market, Villa Rosa, Mulberry Square, Pine Ridge | notes A reader favorite. First published this year. Ends happily
## Contemporary Romance | called romance | with two rivals and one bakery, a fake engagement, a grumpy vet and a sunny florist, a road trip for two | for beach bags, fans of happy endings
Paperback | 9.99 17.99 | .26 .38
Mass Market Paperback | 7.99 9.99 | .18 .26
Hardcover | 19.99 28 | .45 .65
## Historical Romance | called historical romance | with a duke in need of a wife, a governess with a secret, a scandal at the ball, a marriage of convenience | for fans of Regency balls, cozy evenings
Mass Market Paperback | 7.99 9.99 | .18 .26
Paperback | 10.99 16.99 | .26 .38
Large Print Edition | 17.99 28.99 | .45 .65
## Romantic Comedy | called romantic comedy | with a best friend's wedding gone wrong, an office dare, a dating show for dog owners, a very small elevator | for vacations, fans of quick banter
Paperback | 9.99 17.99 | .26 .38
Hardcover | 20.99 28 | .45 .65
Deluxe Edition | 24.99 36.99 | .5 .72
## Holiday Romance | called holiday romance | with a snowed-in inn, a Christmas tree farm, two strangers and one train, a gingerbread contest | for December evenings, fans of happy endings
Paperback | 8.99 16.99 | .24 .34
Mass Market Paperback | 6.99 9.99 | .17 .24
Hardcover | 18.99 25.99 | .4 .6
# Biography & History | brands trade, learn | features A Memoir, A Biography, A History, A Life | titles The {A} {B} / {B} and {C} / A {B} of {C} / The {B} Makers / {A} {B} | A Forgotten, Unfinished, Iron, Great, Secret, Hidden, Northern, Lost | B Empire, Century, Voyage, Republic, Revolution, Life, Bridge, Harvest | C Salt, Steam, Silence, Gold, Fire, Ice | style guide | notes With notes and an index. With sixteen pages of photographs. Now in a new edition
## Memoir | called memoir | with growing up above a laundromat, leaving the family farm, a year on a fishing boat, learning to walk again, a father's letters | for book clubs, reflective readers | features A Memoir
Paperback | 10.99 18.99 | .26 .4
Hardcover | 23.99 30 | .48 .7
Large Print Edition | 19.99 34.99 | .5 .75
## Biography | called biography | with a forgotten engineer, a jazz singer who vanished, the woman behind the telescope, a reluctant statesman | for history lovers, students | features A Biography, A Life
Paperback | 12.99 20.99 | .36 .56
Hardcover | 27.99 38 | .62 .95
Illustrated Edition | 34.99 59.99 | .9 1.4
## World History | called history book | with the spice routes, cities before cars, the making of modern borders, five centuries of trade, the age of sail | for history lovers, curious travelers | features A History, A New History
Paperback | 13.99 22.99 | .4 .6
Hardcover | 28.99 40 | .7 1.1
Illustrated Edition | 39.99 69.99 | 1.2 1.9
## Military History | called military history book | with a winter campaign, the codebreakers, a siege told day by day, the last cavalry charge | for history lovers, veterans | features A History
Paperback | 12.99 21.99 | .36 .56
Hardcover | 27.99 38 | .62 .98
Boxed Set | 49.99 89.99 | 1.4 2.2
# Business & Self-Help | brands trade, learn | features A Practical Guide, Lessons for Leaders, A Field Guide | titles The {A} {B} / {B} by {C} / {A} {B} / The {B} {C} / Better {B} | A Quiet, Honest, Deep, Small, Clear, Steady, Unhurried, Bold | B Leader, Habit, Strategy, Decision, Team, Budget, Meeting, Negotiator | C Design, Default, Numbers, Method, Playbook, Effect, Mindset | style guide | notes Now in a new edition. With exercises in every chapter. A bestseller in its field
## Leadership & Strategy | called business book | with leading without a title, decisions under pressure, why good plans fail, the meetings worth having | for new managers, founders, team leads
Hardcover | 22.99 32 | .42 .62
Paperback | 13.99 20.99 | .28 .42
Workbook | 16.99 29.99 | .4 .55
## Personal Finance | called money guide | with paying off debt for good, index investing, budgets that last, retiring ten years early | for first jobs, families, late starters | titles The {A} {B} / {A} {B} / {B} in {C} / Your {A} {B} | A Simple, Honest, Unhurried, Debt-Free, Patient, Fearless | B Budget, Investor, Retirement, Money Plan, Portfolio, Paycheck | C Ten Steps, Plain English, One Weekend, a Year
Paperback | 12.99 19.99 | .26 .4
Hardcover | 21.99 29.99 | .42 .6
Workbook | 14.99 24.99 | .38 .5
## Habits & Productivity | called self-help book | with building one habit at a time, doing less but better, ending procrastination, mornings that work | for busy people, students, remote workers | titles The {A} {B} / {A} {B} / {B} by {C} | A Small, Steady, Clear, Deep, Early, Focused | B Habit, Morning, Workday, Routine, Hour, Week | C Design, Default, the Hour, Choice
Paperback | 11.99 18.99 | .24 .36
Hardcover | 20.99 28 | .4 .56
Guided Journal | 12.99 22.99 | .36 .48
## Mindfulness | called guide | with breathing through hard days, sleep without screens, being kind to yourself, a calmer week | for anxious minds, beginners, quiet evenings | titles The {A} {B} / {A} {B} / {B} for {C} | A Quiet, Gentle, Unhurried, Kind, Calm, Open | B Mind, Breath, Evening, Pause, Morning, Hour | C Beginners, Busy People, Anxious Days, Better Sleep
Paperback | 11.99 17.99 | .22 .34
Hardcover | 18.99 26.99 | .36 .52
Card Deck | 14.99 24.99 | .25 .3 | steps -
# Cookbooks, Travel & Home | brands life | features 100 Recipes, A Cookbook | titles The {A} {B} / {A} {B} / {B} and {C} / From {C} to {B} | A Weeknight, Seaside, Slow, Mediterranean, Little, One-Pan, Green, Sunday | B Kitchen, Table, Pantry, Supper, Harvest, Oven | C Olive Oil, Salt, Smoke, Flour, Honey, Spice | style guide | notes With full-color photographs. Now in a new edition. A kitchen-table favorite
## Cookbooks | called cookbook | with thirty-minute suppers, grandmother's pasta, bread without kneading, vegetables first, one pan and little cleanup | for busy cooks, beginners, Sunday lunches
Hardcover | 24.99 40 | .85 1.3
Paperback | 16.99 26.99 | .6 .9
Spiral Bound | 18.99 29.99 | .7 1
## Baking & Drinks | called baking book | with sourdough at home, cakes for every birthday, cocktails and small plates, cookies by the season | for weekend bakers, birthday hosts | features 75 Recipes, A Baking Book
Hardcover | 22.99 35 | .8 1.2
Paperback | 15.99 24.99 | .55 .85
Gift Edition | 29.99 49.99 | .95 1.4
## Travel Guides | called travel guide | with day trips and hidden beaches, walks for every season, cheap eats and late trains, the best small museums | for weekend travelers, first visits, slow trips | features Ninth Edition, With Pull-Out Map, Updated Edition | titles {A} {B} / A Traveler's Companion to {B} / Walking in {B} / {B} by {C} | A Pocket, Essential, Slow, Off-Season, Weekend | B Portugal, Kyoto, Sicily, Iceland, Montréal, Oaxaca, Scotland, Lisbon, Slovenia | C Train, Bike, Foot | notes With pull-out maps. Now in a new edition. Updated this year
Paperback | 15.99 26.99 | .35 .55
Pocket Edition | 9.99 16.99 | .18 .26
Hardcover | 22.99 34.99 | .5 .8
## Home & Garden | called home book | with small gardens, cozy rooms on a budget, houseplants that survive, mending and making | for renters, new gardeners, weekend projects | features A Handbook, A Year of Projects | titles The {A} {B} / {A} {B} | A Small, Year-Round, Gentle, Practical, No-Dig, Cozy | B Garden, Home, Balcony, Workshop, Houseplant, Nest
Hardcover | 22.99 38 | .75 1.15
Paperback | 15.99 25.99 | .5 .8
Wall Calendar | 12.99 17.99 | .25 .3 | steps -
# Children's Books | brands kids | features A Bedtime Story, A Counting Book, A Friendship Story | titles {A} the {B} / {A} and the {C} / Where Is {A}? / Good Night, {A} / The {B} Who Lost a {C} | A Biscuit, Olive, Pim, Tilly, Oswald, Maple, Juno, Bo | B Bear, Rabbit, Otter, Fox, Dragon, Whale, Mouse, Owl | C Moon, Red Boat, Lighthouse, Big Storm, Map, Snowman, Missing Sock | notes A classroom favorite. Great for reading aloud. First published this year
## Picture Books | called picture book | with a bear who cannot sleep, the first day of school, sharing the very last pear, a small brave mouse | for bedtime, ages three to six, classrooms | steps 32 pages, 40 pages, 48 pages
Hardcover | 9.99 18.99 | .35 .5
Paperback | 6.99 9.99 | .15 .22
Board Book | 6.99 10.99 | .2 .32 | steps 14 pages, 20 pages, 26 pages
## Early Readers | called early reader | with a mystery at the zoo, two best friends and a bicycle, a class hamster on the run, a very slow race | for new readers, ages five to eight | steps 48 pages, 64 pages, 80 pages | features Level 1, Level 2, Level 3
Paperback | 4.99 7.99 | .1 .16
Hardcover | 12.99 17.99 | .28 .36
Boxed Set | 17.99 34.99 | .6 1
## Middle Grade | called middle grade novel | with a secret under the school, a summer on a lighthouse island, an inventor's apprentice, a lost dog and a long walk | for ages eight to twelve, family reading | features A Novel, Book One, Book Two | steps 192 pages, 224 pages, 256 pages, 304 pages
Paperback | 7.99 10.99 | .2 .3
Hardcover | 16.99 19.99 | .38 .5
Illustrated Edition | 22.99 34.99 | .6 .9
## Activity & Learning | called activity book | with dinosaurs and volcanoes, counting to one hundred, the human body, planets and comets | for rainy days, curious kids, long car rides | titles My Big Book of {A} / {A} for Kids / Amazing {A} | A Dinosaurs, Oceans, Planets, Insects, Machines, Numbers, Mazes, Trains | features 200 Stickers, Lift the Flap, Ages 5-8 | steps 48 pages, 64 pages, 96 pages
Paperback | 5.99 12.99 | .25 .4
Sticker Book | 6.99 12.99 | .22 .34
Hardcover | 12.99 22.99 | .55 .8
# Textbooks & Reference | brands learn | endings fine | features Third Edition, Fifth Edition, Seventh Edition, Second Edition | titles {A} {B} / Introduction to {B} / {A} {B} with Applications / Principles of {B} / {B}: {C} | A Modern, Applied, Foundations of, Essential, Advanced, Elementary | B Calculus, Microeconomics, Organic Chemistry, Statistics, Cell Biology, Linear Algebra, Psychology, Accounting, Astronomy | C Theory and Practice, A Problem-Based Course, Concepts and Cases | style guide
## Textbooks | called textbook | with worked examples in every chapter, real data sets, step-by-step proofs, current research | for undergraduates, self-study, instructors | notes With online exercises. Includes answers to odd-numbered problems. With a glossary and an index | steps 416 pages, 528 pages, 640 pages, 784 pages, 912 pages
Hardcover | 79 249 | 1.2 2.2
Paperback | 44 139 | .8 1.6
Loose-Leaf Edition | 59 149 | .9 1.7
## Study Guides | called study guide | with practice tests and full answers, quick formula sheets, common mistakes, a twelve-week plan | for exam weeks, high school students, self-study | titles {A} {B} Review / {B} in 30 Days / {A} {B} Prep | A Complete, Rapid, Official-Style, Essential | B Algebra, Chemistry, Nursing, Bar Exam, Grammar, Biology, Statistics | notes With full-length practice exams. Updated for this year
Paperback | 14.99 39.99 | .5 .95
Spiral Bound | 17.99 39.99 | .55 1
Flash Card Box | 14.99 34.99 | .5 .7 | steps -
## Computing | called programming book | with building your first web app, clean code in practice, data analysis from scratch, networks that scale, testing without tears | for new developers, working engineers, students | titles {A} {B} / {B} {C} / Learn {B} by Doing | A Practical, Modern, Hands-On, Pragmatic | B Python, SQL, Data Science, Web Development, Machine Learning, Linux, Cloud Security | C in Depth, from Scratch, Patterns, for Everyone | notes Source code online. Now in a new edition
Paperback | 29.99 59.99 | .6 1.1
Hardcover | 39.99 69.99 | .8 1.3
Pocket Reference | 12.99 19.99 | .2 .3
## Dictionaries & Language | called language book | with everyday phrases, irregular verbs made easy, five thousand common words, real conversations | for travelers, students, late beginners | titles {A} {B} Dictionary / {B} for Beginners / {A} {B} Grammar | A Pocket, Concise, Complete, Essential | B Spanish, French, German, Italian, Japanese, English, Portuguese, Korean | notes With audio online. Now in a new edition
Paperback | 9.99 29.99 | .3 .7
Hardcover | 19.99 49.99 | .7 1.5
Audio Course | 19.99 49.99 | .2 .3 | steps -
`;
