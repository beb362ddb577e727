import type { FilmGenre } from "./genres";

interface Plot {
  synopsis: string;
  tagline: string;
  words: Readonly<Record<string, string>>;
}

const SENTENCE = "{who} {does} {when}.|{who} {does}, {but}.|{who} {does} {when}, {but}.";

/** Plots in a sentence and lines for posters, by the kind of story told. */
export const PLOTS: Readonly<Record<FilmGenre["plot"], Plot>> = {
  life: {
    synopsis: SENTENCE,
    tagline:
      "Some debts outlive us.|Every family keeps one secret.|Home is what you carry.|Forgiveness takes a lifetime.|The past still has a key.|Nothing stays buried under snow.",
    words: {
      who: "A widowed farmer|An estranged daughter|A retired schoolteacher|A young boxer from a fishing town|A single father|A night-shift nurse|An aging pianist|The youngest of three brothers|A runner written off by her coach",
      does: "{meets} {whom}|fights to keep {home}|takes one last chance at {dream}|uncovers what {whom} never said|drives across the country to bury {whom}",
      meets: "cares for|comes home to face|learns to forgive|writes to",
      whom: "a dying parent|a brother lost for years|an old rival|the daughter given up at birth|a former mentor",
      home: "the family orchard|a closing theater|the last house on the street|a failing vineyard",
      dream: "the stage|a title fight|a life of her own|the championship",
      when: "in a town where nothing changes|over one long winter|as the mill shuts down|in the last summer before the dam|after thirty years of silence",
      but: "and learns what staying costs|until a letter changes everything|but the town has not forgotten|and no one is ready for the truth",
    },
  },
  laughs: {
    synopsis: SENTENCE,
    tagline:
      "What could possibly go right?|Family: you can't return it.|He had one job.|The worst plan is the only plan.|Nobody RSVP'd for this.|Love is blind. So is he, without his glasses.",
    words: {
      who: "An overworked wedding planner|A laid-off accountant|A baker with a rival across the street|A retired spy with a bad knee|A small-town mayor|A substitute teacher|A man-child of thirty-five|A perfectionist chef",
      does: "{must} {task}|accidentally {accident}|moves in with {whom}",
      must: "has one weekend to|bets everything to|is blackmailed into trying to",
      task: "save a bankrupt bowling alley|pass as royalty|plan a funeral for someone who is not dead|win the county bake-off|sneak a goat through customs",
      accident: "gets elected sheriff|marries the wrong twin|goes viral|buys a haunted motel|joins the mob",
      whom: "the in-laws|an ex and a new fiancé|a teenage boss|an unbearable cousin",
      when: "days before the wedding|over one disastrous holiday|while the boss is away|with a live camera running",
      but: "and the goat has other plans|and everyone notices|but grandmother knows|and nothing goes to plan",
    },
  },
  action: {
    synopsis: SENTENCE,
    tagline:
      "No backup. No way out.|The only way is through.|They took the wrong man's dog.|Trust no map.|One shot. One name.|Some doors should stay sealed.",
    words: {
      who: "A disgraced bodyguard|An ex-commando turned schoolbus driver|A smuggler with one eye|A rookie pilot|A treasure hunter|A team of retired agents|A mountain guide|A stunt driver",
      does: "{must} {task}|hunts {foe} across three continents|is framed for killing {victim}|races {foe} to {prize}",
      must: "has twelve hours to|is forced to|returns for one last mission to",
      task: "stop a hijacked train|free the hostages in a frozen embassy|escort a witness across the border|steal back a stolen satellite key|get a convoy through the pass",
      foe: "a private army|an arms dealer|a rival expedition|the assassin who trained him|a shadow syndicate",
      victim: "a senator|an ambassador|a partner|a crown prince",
      prize: "a sunken temple|the last map|a vault under the ice|the source of the signal",
      when: "before sunrise|as the city goes dark|in the middle of a coup|during the storm of the century",
      but: "and the traitor is on the team|but the clock is already running|and the ally turns out to be the enemy",
    },
  },
  dread: {
    synopsis: SENTENCE,
    tagline:
      "Don't look down.|It was invited.|The house remembers.|Sleep is not safe.|She is still downstairs.|Every game needs a loser.",
    words: {
      who: "A grieving family|A night caretaker|A group of friends|A young nun|A podcast host|A new foster mother|A sleep researcher|A deaf sculptor",
      does: "{move} {place}|wakes something by {act}|must survive one night in {place}",
      move: "moves into|inherits|is trapped in|opens a sealed room in",
      place:
        "a farmhouse no one will buy|an abandoned sanatorium|a drowned village|a hotel off the map|a chapel in the pines",
      act: "playing an old tape|answering a phone that is not connected|digging where the map says not to|reading a dead child's diary",
      when: "on the longest night of the year|after the funeral|while the snow cuts off the road|a century to the day after the fire",
      but: "and something moves in with them|but the guests never left|and the mirror shows one person more|and one of them is already gone",
    },
  },
  space: {
    synopsis: SENTENCE,
    tagline:
      "The silence answered.|Earth was only the beginning.|Time ran out yesterday.|Not every signal wants to be found.|Who programmed you?|Four minutes of air.",
    words: {
      who: "A lone engineer|The last crew awake|A memory courier|A linguist|An android gardener|A disgraced astronaut|A teenage coder|The clone of a dead pilot",
      does: "intercepts {signal}|wakes from cryosleep to find {loss}|must decide whether to {choice}|repairs {machine}",
      signal: "a message sent from her own future|a distress call from a dead colony|a song older than the sun",
      loss: "the ship has turned around|a stranger in the next pod|Earth has stopped answering",
      choice: "sacrifice the colony|erase the only mind that loves him|open the gate a second time",
      machine: "a machine that predicts deaths|the last generation ship|a moon base that should be empty",
      when: "two hundred light years from home|as the reactor fails|in a city run by algorithms|on the far side of Europa",
      but: "and the crew is not alone|but the past keeps changing|and the computer has begun to lie",
    },
  },
  love: {
    synopsis: SENTENCE,
    tagline:
      "Love keeps its own calendar.|The right song finds you.|Some letters arrive late.|Two tickets. One seat.|Timing is everything. They have none.",
    words: {
      who: "A shy bookseller|A jazz singer past her prime|A divorced architect|A florist who hates weddings|A touring violinist|A travel writer|An unemployed dancer|A royal chef",
      does: "{fall} {whom}|agrees to fake an engagement with {whom}|finds letters meant for {whom}|puts on one last show with {whom}",
      fall: "falls for|is stranded with|is paired with|crosses paths again with",
      whom: "the critic who ruined her|a stranger from the night train|her best friend's brother|the rival across the street|a first love",
      when: "over one summer in Lisbon|during the Christmas rush|on a ship bound for home|the week before the wedding|in a city neither knows",
      but: "but one of them is leaving|and neither wants to be first to say it|but the truth arrives by post",
    },
  },
  magic: {
    synopsis: SENTENCE,
    tagline:
      "Every crown has a price.|The forest remembers your name.|Magic is a debt.|The old gods are waking.|One spell. One chance.",
    words: {
      who: "A blacksmith's daughter|An exiled prince|A witch without magic|A thief sworn to a fallen knight|The last dragon keeper|An orphaned mapmaker|A cursed king's twin",
      does: "{must} {task}|bargains with {foe}|discovers {find}",
      must: "must|sets out to|is chosen to",
      task: "return a stolen crown|break the winter curse|carry the last flame over the mountains|find the true heir",
      foe: "the king of the drowned|a talking wolf|the queen of thorns|a demon bound in glass",
      find: "a door beneath the palace|that the stars are going out|a dragon's egg in the cellar",
      when: "before the seventh moon|as three kingdoms go to war|in a land without spring",
      but: "and the price is a name|but the sword chooses another|and magic never forgets",
    },
  },
  young: {
    synopsis: SENTENCE,
    tagline:
      "Big dreams come in small shells.|Adventure is just around the barn.|Friends come in every shape.|Hold on to your tail!|The smallest hero of them all.",
    words: {
      who: "A timid hedgehog|A girl who talks to clouds|A runaway robot|A penguin who cannot swim|A mischievous cousin|A clockmaker's boy|A forgotten toy|An out-of-work circus bear",
      does: "{sets} {goal}|befriends {friend}|must bring {lost} home",
      sets: "sets off to find|builds a flying machine to reach|enters a great race to save",
      goal: "the end of the rainbow|the lost lighthouse|the family farm|a lost sister|the city in the clouds",
      friend: "a grumpy whale|a very small dragon|a snowman who hates winter|a dog with a secret",
      lost: "a baby star|a stray comet|the last snowflake|a homesick puppy",
      when: "before the snow melts|over the summer holidays|on the night of the big parade|far from the river",
      but: "and discovers what courage is|but the map is upside down|with a little help from the whole village",
    },
  },
  facts: {
    synopsis:
      "Filmed over {years}, a portrait of {people} {where}.|An investigation into {matter}, told by {people}.|How {people} {act}, in their own words.|A journey {where}, following {animals}.",
    tagline:
      "The story they left out.|See what was always there.|Years in the making. Lost in a day.|Truth takes time.",
    words: {
      years: "five years|three seasons|a decade|eighteen months",
      people:
        "the last lighthouse keepers|a crew of ice road drivers|midwives|young farmers|former insiders|retired bell founders|night-shift bakers|the women of a deep-sea fleet",
      where:
        "at the edge of the Arctic|in a shrinking delta|on the roof of the world|in one city block|under the desert",
      matter:
        "who profits from sand|a vanished pension fund|the true price of cheap shoes|a river that no longer reaches the sea|how a town lost its hospital",
      act: "stopped a mine|rebuilt a theater brick by brick|turned a dump into a forest|kept a language alive",
      animals: "humpback whales|the last wild herds|a single crane family|monarch butterflies",
    },
  },
  crime: {
    synopsis: SENTENCE,
    tagline:
      "Everyone has an alibi.|One of them is lying.|The truth is already dead.|Follow the money.|She saw everything. Almost.|Nobody leaves before dessert.",
    words: {
      who: "A retired detective|A court stenographer|An undercover accountant|A juror with a past|A forensic sketch artist|A small-town sheriff|A crime novelist|A locksmith",
      does: "{finds} {what}|must prove that {claim}|reopens {case}|is the only witness to {case}",
      finds: "finds|is sent|inherits|stumbles upon",
      what: "a confession in her own handwriting|photographs of tomorrow's crime|a second set of books|the missing page of a will",
      claim: "her client is guilty|the victim is alive|his partner was framed|the suicide was staged",
      case: "a twenty-year-old drowning|the theft of a dead man's painting|a murder on a moving train|the disappearance of a bride",
      when: "in a house cut off by snow|while the jury is out|in the week before retiring|on an island of eleven guests",
      but: "but the killer is reading along|and every witness changes the story|and the next name on the list is her own",
    },
  },
  past: {
    synopsis: SENTENCE,
    tagline:
      "History was not watching.|Courage has no rank.|The frontier takes its toll.|One voice against an empire.|They held the line.",
    words: {
      who: "A young telegraphist|An aging marshal|A field surgeon|A self-taught astronomer|The first woman in the regiment|A widowed rancher|A deserter|A court painter",
      does: "{must} {task}|defies {power}|crosses the lines to find {whom}",
      must: "must|volunteers to|is ordered to",
      task: "hold a bridge for one night|bring in a gang alone|carry a message through the front|prove a theory no one believes|lead three hundred settlers west",
      power: "a railroad baron|the general staff|the academy|an occupying army",
      whom: "a brother listed as dead|the man who burned the ranch|a lost patrol",
      when: "in the last winter of the war|in a territory without law|as an empire falls apart|in the summer of the great drought",
      but: "and pays for it with everything|but honor is in short supply|and history remembers another name",
    },
  },
};
