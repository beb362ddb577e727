/** What a section writes about. */
export interface Section {
  section: string;
  aliases: string;
  weight: number;
  tags: string;
  headlines: string;
  posts: string;
  /** Who speaks in a podcast, and of what. */
  shows: string;
  words: Readonly<Record<string, string>> & { who: string; topic: string; finding: string };
}

export const SECTIONS: readonly Section[] = [
  {
    section: "Technology",
    aliases: "tech|software|ai|artificial intelligence|gadgets",
    weight: 14,
    tags: "AI|Cloud|Security|Startups|Chips|Privacy|Open Source|Mobile|Robotics",
    headlines:
      "{maker} Unveils {device} That {does}|{place} {law} {topic}|Why {who} Are {changing} {topic}|{maker} Cuts {number2} Jobs as Spending on {topic} Slows|The Quiet Race to {build}",
    posts:
      "What I Learned {doing}|{count} Things I Wish I Knew About {topic}|Stop {doing2} Your {thing}|A Practical Guide to {topic}|How We Cut Our {thing} in Half|{topic}: Harder Than It Looks",
    shows: "Commit Message|Null Pointers|Second Draft of Code|The Uptime|Ship It Friday|Small Models",
    words: {
      maker: "Chipmaker Calderon|Startup Fernly|Phone Maker Ostrava|Cloud Provider Northstack|Carmaker Velo",
      device: "a Laptop|a Headset|an Assistant|a Chip|a Watch",
      does: "Runs for Three Days|Needs No Cloud|Translates in Real Time|Halves Power Use",
      place: "European Lawmakers|Regulators|Three States|Schools",
      law: "Weigh Rules for|Tighten Limits on|Open Inquiry into|Pause Spending on",
      who: "Engineers|Small Teams|Hospitals|Banks|Teachers",
      changing: "Rethinking|Abandoning|Betting on|Paying More for",
      topic: "Remote Work|Passwords|Data Centers|Open Source|Voice Assistants|Batteries|Quantum Computing|Code Review",
      number2: "400|1,200|2,000",
      build: "Cool Data Centers|Replace the Password|Recycle Phones|Build a Smaller Chip",
      doing: "Migrating a Million Rows|Deleting Half Our Code|Running Postgres at Home|Mentoring Interns",
      doing2: "Overengineering|Ignoring|Mocking|Trusting",
      thing: "Build Times|Tests|Cloud Bill|Backlog|Logs",
      count: "Five|Seven|Ten",
      finding: "costs fell by a third within a year|most users never change the default|adoption doubled in two years",
    },
  },
  {
    section: "Business",
    aliases: "finance|economy|money|markets|entrepreneurship|business & finance",
    weight: 13,
    tags: "Economy|Markets|Retail|Jobs|Housing|Small Business|Earnings|Energy|Trade",
    headlines:
      "{who} Raise Prices as {topic} {climb}|{company} Posts {record} Quarter on Strong {demand}|{topic} {climb} for {count} Month in a Row|{company} to Buy Rival for {sum}|Why {who} Can't Find {workers}|Central Bank {holds} Rates as {topic} {climb}",
    posts:
      "How I {did} a {business}|{n} Mistakes First-Time Founders Make|The Real Cost of {topic2}|What {topic2} Taught Me About {lesson}|A Simple Budget for {people}",
    shows: "Morning Ledger|Margin Call Radio|Net Thirty|The Side Door|Compound Interest|Kitchen Table Money",
    words: {
      who: "Grocers|Landlords|Airlines|Small Firms|Homebuilders|Truckers|Restaurants",
      topic: "Rents|Wages|Fuel Costs|Exports|Home Sales|Inflation Fears|Mortgage Rates",
      climb: "Climb|Ease|Slip|Hit Five-Year High|Level Off",
      company: "Halden Foods|Brightwater Group|Orrin & Sons|Meridian Freight|Solace Retail|Castor Energy",
      record: "Record|Weak|Surprise|Best",
      demand: "Holiday Demand|Online Sales|Overseas Orders|Truck Sales",
      count: "Third|Fourth|Sixth",
      sum: "$1.2 Billion|$640 Million|$3.4 Billion",
      workers: "Drivers|Cooks|Electricians|Bookkeepers",
      holds: "Holds|Cuts|Raises",
      did: "Sold|Started|Saved|Closed",
      business: "Bakery|Bike Shop|Newsletter|Cleaning Company",
      n: "Five|Six|Nine",
      topic2: "Free Shipping|Freelancing|Bootstrapping|Hiring Friends|Raising Money",
      lesson: "Patience|Pricing|Trust|Cash Flow",
      people: "Freelancers|New Parents|First Jobs|Couples",
      finding:
        "margins have narrowed for a year|most owners plan to hire in spring|demand has shifted to smaller towns",
    },
  },
  {
    section: "Politics",
    aliases: "government|elections|policy|us politics",
    weight: 8,
    tags: "Elections|Budget|Courts|City Hall|Policy|Housing|Transit",
    headlines:
      "{body} {acts} {bill}|{bill} Faces {fate} in {body}|{who} Press {body} on {topic}|Voters Split on {topic} Ahead of {event}|Audit Finds {fault} in {topic} Program",
    posts:
      "{topic}, Explained in {n} Charts|What {bill} Would Change for You|Who Decides About {topic}?|The Case for {reform}",
    shows: "Quorum|The Second Reading|Ballot Box Weekly|Local Matters|Point of Order",
    words: {
      body: "City Council|Senate Committee|Parliament|the School Board|County Commission",
      acts: "Approves|Delays|Rejects|Debates",
      bill: "Housing Bill|Transit Budget|Water Plan|Zoning Overhaul|Paid Leave Measure",
      fate: "Close Vote|Second Hearing|Uncertain Future|Legal Challenge",
      who: "Mayors|Teachers|Farmers|Commuters|Nurses",
      topic: "Bus Fares|Rent Relief|Flood Defenses|School Funding|Parking|Mail Voting",
      event: "Runoff|Primary|Spring Election|Referendum",
      fault: "Overruns|Delays|Missing Records|Few Inspections",
      n: "Four|Six|Five",
      reform: "Smaller Councils|Later School Hours|Open Primaries|Free Buses",
      finding:
        "most residents have not heard of the plan|costs came in a fifth above budget|turnout was highest among renters",
    },
  },
  {
    section: "Science",
    aliases: "science & nature|space|research",
    weight: 7,
    tags: "Space|Climate|Biology|Physics|Archaeology|Oceans|Genetics",
    headlines:
      "{who} {find} {thing} {where}|New {tool} Reveals {thing}|{animal} {can}, Study Finds|{thing} May Be {surprise} Than Thought|What {thing} Tells Us About {topic}",
    posts: "Why {animal} {can}|A Short History of {topic}|{n} Myths About {topic}|How Do We Know the Age of {thing2}?",
    shows: "Strange Attractor|Half-Life|Field Notes Daily|Peer Reviewed|The Observable",
    words: {
      who: "Astronomers|Divers|Geologists|Biologists|Archaeologists|Physicists",
      find: "Find|Map|Photograph|Date|Revive",
      thing: "an Ancient River|a Frozen Microbe|a Distant Planet|a Lost Harbor|Deep-Sea Vents|a Fossil Forest",
      where: "Under Desert Sand|off Iceland|in Old Data|Beneath a Car Park|Near the Pole",
      tool: "Telescope|Scanner|Probe|Model",
      animal: "Crows|Octopuses|Honeybees|Elephants|Bats|Dolphins",
      can: "Count to Four|Hold Grudges|Plan Ahead|Recognize Faces|Name Each Other",
      surprise: "Older|Wetter|More Common|Closer",
      topic: "Sleep|Early Oceans|Ice Ages|Memory|Dark Matter|Extinction",
      n: "Five|Seven|Three",
      thing2: "a Bone|a Star|Ice|a Cave Painting",
      finding:
        "the effect held across three continents|the sample is twice as old as expected|earlier models missed the signal",
    },
  },
  {
    section: "Health",
    aliases: "wellness|fitness|medicine|mental health|lifestyle",
    weight: 10,
    tags: "Sleep|Nutrition|Mental Health|Fitness|Vaccines|Hospitals|Aging",
    headlines:
      "{habit} Linked to {benefit}, Study of {n} Suggests|{hospital} Opens {unit} to Ease {problem}|{problem} {rise} for Second Year|What Doctors Want You to Know About {topic}|{who} Turn to {topic} for {benefit2}",
    posts:
      "{n2} Habits for Better {topic}|I Tried {thing} for {time}: Here's What Happened|Is {thing} Worth It?|A Beginner's Guide to {topic}|How to Talk to Your Doctor About {topic}",
    shows: "Second Opinion|Slow Breath|Well Enough|The Waiting Room|Good Sleep Tonight",
    words: {
      habit: "Walking After Dinner|Regular Sleep|Short Naps|Gardening|Strength Training",
      benefit: "Lower Blood Pressure|Better Memory|Fewer Falls|Longer Life",
      benefit2: "Back Pain|Better Sleep|Stress Relief|Calmer Mornings",
      n: "12,000|4,500|38,000",
      hospital: "County Hospital|Children's Hospital|Rural Clinic",
      unit: "Night Clinic|Stroke Unit|Walk-In Center|Maternity Ward",
      problem: "Waiting Times|Nurse Shortage|Flu Cases|Allergy Season",
      rise: "Up|Down|Unchanged",
      who: "Runners|New Parents|Office Workers|Veterans",
      topic: "Sleep|Migraine|Blood Pressure|Back Pain|Burnout|Allergies|Gut Health",
      n2: "Five|Seven|Ten",
      thing: "Cold Showers|a Standing Desk|Meal Prep|Meditation|Giving Up Sugar",
      time: "30 Days|a Month|Six Weeks",
      finding:
        "the benefit was largest in people over sixty|small changes lasted longer than strict plans|effects faded after six months",
    },
  },
  {
    section: "Sports",
    aliases: "sport|football|basketball|soccer",
    weight: 10,
    tags: "Football|Basketball|Tennis|Transfers|Injuries|Playoffs|Olympics",
    headlines:
      "{team} {beat} {team2} in {how}|{player} to Miss {n} Games with {injury}|{team} Name {player} as New Coach|{player} Signs {years}-Year Deal with {team}|Late {goal} Sends {team} to {round}",
    posts:
      "{n2} Takeaways from {team}'s Win|Why {topic} Wins Titles|How to Watch {round}|Training Like a {role}: My Week",
    shows: "Extra Time|The Sixth Man|Full Count|Corner Flag|Off the Bench",
    words: {
      team: "Rovers|Hawks|Riverton|Harbor City|Kingsport|Northgate",
      team2: "United|Lions|Eastfield|Summit|Vipers|Lakeside",
      beat: "Edge|Stun|Beat|Hold Off|Rout",
      how: "Overtime|Shootout Drama|Season Opener|Rain-Soaked Derby|Five Sets",
      player: "Captain Okafor|Goalkeeper Lindgren|Rookie Delgado|Veteran Marsh|Striker Novak",
      n: "Three|Six|Four",
      injury: "Hamstring Injury|Ankle Sprain|Concussion|Broken Finger",
      years: "Two|Three|Four",
      goal: "Goal|Free Throw|Touchdown|Penalty",
      round: "the Final|the Semifinals|the Playoffs",
      n2: "Three|Five",
      topic: "Defense|Depth|Set-Piece Coaching|Patience",
      role: "Rower|Sprinter|Goalkeeper|Cyclist",
      who: "Coaches|Fans|Scouts",
      finding:
        "home teams won six of the last ten|injuries cost more points than transfers|younger squads press higher",
    },
  },
  {
    section: "Travel",
    aliases: "tourism|destinations",
    weight: 6,
    tags: "Trains|Budget Travel|Hiking|Islands|City Breaks|Family Travel",
    headlines:
      "{place} {acts} {rule}|Night Trains Return Between {place} and {place2}|{n} Corners of {place} Worth the Detour|Airlines Add Flights to {place}|{place} Counts Fewer Visitors After {rule}",
    posts:
      "{time} in {place}: An Honest Itinerary|What to Pack for {place}|{place} on {sum} a Day|Why You Should Visit {place} in {season}|Traveling with {companion}",
    shows: "Slow Boat|Window Seat|The Layover|Off Season|Carry-On Only",
    words: {
      place: "Lisbon|Kyoto|Slovenia|Oaxaca|the Faroe Islands|Tasmania|Porto|Sardinia",
      place2: "Vienna|Brussels|Milan|Copenhagen",
      acts: "Introduces|Drops|Doubles|Rethinks",
      rule: "Visitor Tax|Cruise Limits|Free Museum Days|Car-Free Center",
      n: "Seven|Five|Nine",
      time: "Three Days|A Weekend|Ten Days|48 Hours",
      sum: "$50|$80|$100",
      season: "Winter|March|Late Autumn|the Rain",
      who: "Travelers|Hosts|Guides|Conductors",
      companion: "a Toddler|Your Parents|One Bag|a Dog",
      topic: "Slow Travel|Night Trains|Solo Trips|Shoulder Season",
      finding:
        "prices drop by a third after September|locals recommend the ferry over the bus|most visitors stay under two days",
    },
  },
  {
    section: "Food",
    aliases: "cooking|recipes|food & drink|restaurants",
    weight: 7,
    tags: "Recipes|Baking|Restaurants|Vegetarian|Wine|Street Food|Seasonal",
    headlines:
      "{chef} {opens} {kind} in {place}|{price} of {food} {climb} After {weather}|How {food} Conquered {place}|{place}'s Best {dish}, Ranked by {who}|The {food} Growers {doing} Their Fields",
    posts:
      "The Only {dish} Recipe You Need|{n} Dinners from One {food2}|How to {cook} {food} Without Fear|My Grandmother's {dish}|{n} Mistakes You Make with {food}",
    shows: "Salt & Timing|The Long Simmer|Crumb|Second Helping|Tasting Notes",
    words: {
      chef: "Bakery Owner|Former Line Cook|Award-Winning Chef|Family of Five",
      opens: "Opens|Closes|Revives|Moves",
      kind: "Noodle Bar|Corner Bakery|Supper Club|Taquería",
      place: "Leeds|the Old Market|Tacoma|the Docks|Austin|Ghent",
      price: "Price|Cost",
      food: "Olive Oil|Coffee|Rice|Butter|Mushrooms|Sourdough|Oysters",
      food2: "Chicken|Pot of Beans|Head of Cabbage|Loaf",
      climb: "Climbs|Falls|Doubles",
      weather: "Drought|Late Frost|Wet Summer|Poor Harvest",
      dish: "Dumplings|Lasagna|Lentil Soup|Banana Bread|Fried Rice|Apple Tart",
      who: "Readers|Chefs|Cab Drivers",
      doing: "Reinventing|Saving|Flooding",
      n: "Five|Seven|Four",
      cook: "Cook|Freeze|Buy|Store",
      topic: "Home Baking|Fermentation|Weeknight Cooking|School Lunches",
      finding: "resting the dough matters more than the flour|diners now book a week ahead|cheap cuts sell out first",
    },
  },
  {
    section: "Culture",
    aliases: "arts|entertainment|music|books|film|art|culture & arts|celebrity",
    weight: 8,
    tags: "Film|Books|Music|Theater|Museums|Design|Television",
    headlines:
      "{museum} {returns} {object}|{artist} {announces} {work}|{festival} Draws Record Crowd|Long-Lost {object} Found in {place}|Why Everyone Talks About {topic}",
    posts:
      "{n} Books for {season}|In Praise of {topic}|What {topic} Taught Me|A Love Letter to {topic}|The {n} Albums I Can't Stop Playing",
    shows: "The Deep Cut|House Lights|Marginalia|Reel to Reel|Gallery Talk",
    words: {
      museum: "City Museum|National Gallery|Harbor Museum|University Library",
      returns: "Returns|Restores|Acquires|Lends",
      object: "Bronze Head|Opera Score|Silent Film|Map Collection|Portrait",
      artist: "Poet Ines Villar|Cellist Maren Holt|Director Tomas Brandt|Band Paper Foxes",
      announces: "Announces|Cancels|Finishes|Premieres",
      work: "Farewell Tour|Trilogy|First Novel|Chamber Opera",
      festival: "Jazz Festival|Book Fair|Short Film Week|Lantern Festival",
      place: "an Attic|a Church Organ|a Thrift Store|a Basement",
      topic: "Vinyl|Community Theater|Long Novels|Hand-Drawn Animation|Choirs|Zines",
      who: "Readers|Curators|Musicians",
      n: "Six|Ten|Four",
      season: "a Rainy Weekend|Long Flights|Winter|Grown-Ups Who Miss School",
      finding:
        "audiences are younger than five years ago|ticket sales passed the old record|small venues carry the scene",
    },
  },
  {
    section: "Environment",
    aliases: "climate|sustainability|nature|weather|energy",
    weight: 6,
    tags: "Climate|Wildlife|Solar|Rivers|Recycling|Wildfire|Forests",
    headlines:
      "{place} {plans} {project}|{animal} Return to {river} After {n} Years|{event} Forces {n2} from Homes|{project} Could Power {n3} Homes|Five Reasons to Care About {topic}",
    posts:
      "How We {did} Our {thing}|{topic} for Beginners|{n4} Small Changes That Cut Our Bills|The Honest Numbers on {topic}",
    shows: "Watershed|Two Degrees|The Understory|High Tide|Compost",
    words: {
      place: "Coastal Town|Island|Farm Cooperative|Port City",
      plans: "Plans|Opens|Votes Down|Funds",
      project: "Wind Farm|Seawall|Tidal Turbine|Rooftop Solar Scheme|Restored Wetland",
      animal: "Salmon|Otters|Cranes|Beavers|Sturgeon",
      river: "the Alder River|the Estuary|Marrow Lake|the Old Canal",
      n: "Forty|Sixty|Thirty",
      event: "Wildfire|Flood|Storm Surge|Landslide",
      n2: "Hundreds|Two Thousand|Dozens",
      n3: "8,000|25,000|60,000",
      topic: "Soil|Heat Pumps|Peat|Home Insulation|Mangroves|Composting",
      did: "Insulated|Rewilded|Shrunk|Powered",
      thing: "Attic|Lawn|Trash|House with Ten Panels",
      n4: "Six|Eight|Five",
      who: "Farmers|Rangers|Residents",
      finding:
        "the change paid for itself in six years|species counts are back to 1980 levels|summer peaks are the real test",
    },
  },
  {
    section: "Education",
    aliases: "schools|parenting|careers|learning|productivity",
    weight: 5,
    tags: "Schools|Universities|Teachers|Exams|Careers|Parenting",
    headlines:
      "{school} {acts} {rule}|Teachers {ask} {topic}|{n} Students {act2} in {event}|University Opens {program} to {who}|Reading Scores {rise} After {rule}",
    posts:
      "{n2} Study Tips That Actually Work|How to Choose a {program}|What {topic} Taught My Kids|A Letter to First-Year {who}",
    shows: "Office Hours|The Hall Pass|Homework Radio|Syllabus|Parent-Teacher",
    words: {
      school: "District|Rural School|Private Academy|Two High Schools",
      acts: "Adopts|Drops|Tests|Extends",
      rule: "Later Start|Phone Ban|Four-Day Week|Free Lunch|Year-Round Calendar",
      ask: "Ask for|Warn of|Welcome",
      topic: "Smaller Classes|Screen Time|Homework Limits|Tutoring|Chess Clubs",
      n: "Hundreds of|Two Thousand|Local",
      act2: "Compete|Walk Out|Take Part|Graduate",
      event: "Robotics Final|Spelling Bee|Science Fair|Exam Protest",
      program: "Nursing Program|Night School|Data Degree|Trade Course",
      who: "Students|Retirees|Parents|Teachers",
      rise: "Rise|Fall|Recover",
      n2: "Seven|Five|Ten",
      finding: "attendance rose by four points|the gain was largest in small schools|parents were split on the change",
    },
  },
  {
    section: "Local News",
    aliases: "local|crime|community|world|news|general|opinion|us news|world news",
    weight: 8,
    tags: "Community|Traffic|Public Safety|Housing|Parks|Events",
    headlines:
      "{place} {acts} After {event}|{event} Closes {road} Until {day}|Neighbors {did} {thing}|New {thing2} Opens on {road}|{who} Rescued from {spot} by Passerby",
    posts: "A Walk Along {road}|What's New on {road}|Why We Need {thing}|{n} Things to Do This Weekend",
    shows: "Main Street|The Commons|Night Shift Stories|Porch Light|City Desk",
    words: {
      place: "Library|Ferry Terminal|Town Pool|Bus Depot|Farmers Market",
      acts: "Reopens|Closes|Moves|Gets New Roof",
      event: "Water Main Break|Fire|Two-Year Repair|Power Cut|Flooding",
      road: "Mill Road|Harbor Bridge|Third Avenue|Station Square|Elm Street",
      day: "Friday|Monday|Spring|Further Notice",
      did: "Save|Rebuild|Protest|Paint",
      thing: "Playground|Footbridge|Community Garden|Mural|Skate Park",
      thing2: "Bike Lane|Bakery|Clinic|Night Market",
      who: "Dog|Two Kayakers|Cyclist|Cat",
      spot: "Frozen Pond|Storm Drain|Roof|Canal",
      topic: "the Harbor Bridge|Noise at Night|the New Bus Line|Empty Storefronts",
      n: "Six|Ten|Eight",
      finding: "most complaints came from one block|repairs will take until spring|volunteers raised half the money",
    },
  },
];

export const SOURCES =
  "The Daily Ledger|City Herald|The Harbor Post|Northern Gazette|Metro Chronicle|The Evening Signal|Lakeside Tribune|The Weekly Meridian";
