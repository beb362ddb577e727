import type { GeneratorInput } from "@/lib/schema/generators";
import { firstOf, oneOf, oneOfGiven, pattern, type Recipe } from "./make";

/** Titles and names that exist nowhere but could: of articles, books, songs, bands, studios and commits. */

export const articleTitle: GeneratorInput = pattern(
  "(Why (small teams|local shops|young families|remote workers) are (rethinking|betting on|paying more for) (solar power|four-day weeks|slow travel|home cooking)|(Five|Seven|Ten) (lessons|myths|questions) about (saving energy|remote work|better sleep|small gardens)|What (the new rules|rising rents|cheaper batteries) will change for (commuters|tenants|small firms|students)|(A beginner's|A practical|The short) guide to (index funds|sourdough|data backups|winter hiking))",
);

const FICTION =
  "(The (Last|Silent|Hidden|Broken|Distant|Forgotten|Winter|Paper) (Orchard|Lighthouse|Harbor|Garden|River|Letter|Cartographer|Season)|(Beyond|Beneath|Before|After) the (Salt Marsh|Long Rain|Northern Line|Glass House|First Frost)|(Daughters|Keepers|Children|Ghosts) of (Alder Bay|Hollow Street|the Valley|Marrow Hill))";
const CRIME =
  "((Murder|Death|A Body|Silence) (at|in|near) (Fenwick Hall|Gallows Lane|Harbor Nine|the Old Mill|Carrow Station)|The (Crimson|Ninth|Vanished|Borrowed) (Witness|Key|Alibi|Passenger|Ledger))";
const SPACE =
  "((Orbit|Echoes|Fall|Children) of (Kepler Station|the Ninth Moon|Meridian|the Silent Fleet)|The (Last|Quantum|Hollow) (Colony|Signal|Horizon|Engine))";
const ROMANCE =
  "((A Summer|One Winter|An Evening|Two Weeks) in (Lisbon|Willow Creek|Provence|Rosemary Bay)|The (Accidental|Reluctant|Second) (Bride|Neighbor|Proposal|Chance))";
const FACTS =
  "(A (Short|New|People's|Hidden) History of (Salt|Bridges|the Harbor Towns|Bread|Maps|Silk)|The (Rise|Making|Fall) of (the Railways|Ashgrove|a Merchant City))";
const LIFE =
  "((A Life|My Years|Notes) (in|between) (Two Worlds|the Kitchen|Small Rooms|the Mountains)|The (Quiet|Restless) (Inventor|Conductor|Surgeon|Mayor))";
const ADVICE =
  "(The (Calm|Focused|Simple|Confident) (Mind|Morning|Manager|Saver)|(Small|Better|Brave) (Habits|Steps|Choices)( That Last)?)";
const CHILDREN =
  "((Pip|Olive|Bruno|Tilly|Otto) (and the|Finds a|Draws a) (Moon|Dragon|Little Boat|Lost Sock|Snow Owl)|The (Sleepy|Brave|Grumpy) (Hedgehog|Fox|Whale|Cloud))";
const FANTASY =
  "(The (Ember|Thorn|Storm|Raven) (Crown|Throne|Oath|Court)|(A Song|An Oath|A Blade) of (Ash|Frost|Shadows|Starlight))";

/** A title that its genre would carry. */
export const bookTitle: Recipe = firstOf(
  {
    kind: "conditional",
    cases: (
      [
        ["Mystery|Thriller|Crime", CRIME],
        ["Science Fiction|Science fiction", SPACE],
        ["Romance", ROMANCE],
        ["History|Non-fiction", FACTS],
        ["Biography", LIFE],
        ["Self-help", ADVICE],
        ["Children", CHILDREN],
        ["Fantasy", FANTASY],
      ] as const
    ).map(([genres, title]) => ({
      when: genres
        .split("|")
        .map((genre) => `@genre == "${genre}"`)
        .join(" || "),
      then: pattern(title),
    })),
    else: pattern(FICTION),
  },
  pattern(FICTION),
);

export const publisher: GeneratorInput = oneOf(
  "Alder House:14|Northlight Press:13|Finch & Ferry:12|Harrow Lane Books:11|Meridian Publishing:11|Blue Lantern Press:9|Copperfield Editions:8|Saltmarsh Books:8|Kingfisher Row:7|Quill & Anchor:7",
);

export const songTitle: GeneratorInput = pattern(
  "((Midnight|Golden|Paper|Silver|Neon|Summer|Electric|Broken|Velvet|Lonely) (Highway|Hearts|Rain|Skyline|Fire|Mirror|Letters|Tide|Avenue|Ghosts)|(Dancing|Waiting|Falling|Running|Driving) (Alone|Home|in the Dark|to the Sea|Back to You|Until Morning)|(Call|Follow|Forget|Remember|Hold) Me (Tonight|Slowly|Anyway|Tomorrow)|(Sunday|October|Harbor|Attic|Motel) (Blues|Song|Lights|Waltz))",
);
export const artist: GeneratorInput = pattern(
  "(The (Paper|Velvet|Static|Copper|Midnight|Wild|Lunar) (Foxes|Kites|Arcades|Sirens|Harbors|Lanterns|Parade)|(Nova|Juno|Mara|Elio|Iris|Remy|Sable) (Vale|Hart|Quinn|Monroe|Lake|Rivers)|(Glass|Silver|Neon|Hollow|Coastal) (Cities|Animals|Theory|Youth|Atlas)|DJ (Orbit|Kestrel|Halo|Marlow))",
);
export const album: GeneratorInput = pattern(
  "((Songs|Letters|Postcards) from (the Coast|Nowhere|Room Nine|the Valley)|(Bright|Quiet|Second|Long) (Rooms|Weather|Shadows|Summers)|(Analog|Tidal|Northern|Electric) (Dreams|Season|Lights|Heart)|(Afterglow|Undertow|Overpass|Halflight|Homecoming))",
);

export const gameStudio: GeneratorInput = pattern(
  "(Ironleaf|Bluefox|Nightjar|Pixel Harbor|Stormglass|Redwood|Tiny Comet|Lantern|Copperhead|Moonrise) (Games|Studios|Interactive|Entertainment)",
);
export const transitOperator: GeneratorInput = pattern(
  "(Metro|Valley|Harbor|City|Northern|Lakeside|Coastal) (Transit|Lines|Rail|Transport)",
);
export const podcast: GeneratorInput = pattern(
  "(The (Daily|Weekly|Long|Quiet|Curious) (Brief|Ledger|Signal|Hour|Question)|(Kitchen Table|Second Act|Night Shift|Open Source|Half Time|Small Talk) (Stories|Radio|Conversations|Sessions))",
);

export const commitMessage: GeneratorInput = pattern(
  "((Fix|Handle) (null check in|race condition in|time zone bug in|memory leak in) (checkout|login|search|invoices|webhooks|user profiles)|(Add|Extend) (tests for|pagination to|rate limiting to|metrics for|retry to) (orders|payments|the export job|sessions|notifications)|(Refactor|Simplify) (the cache layer|configuration loading|the order model|error handling)|(Update|Bump) (dependencies|the base image|linter rules)|Remove (dead code|unused flags|the legacy endpoint))",
);
export const gitBranch: GeneratorInput = pattern(
  "(feature|fix|chore|hotfix)/(checkout|login|search|billing|export|profile|webhooks|dashboard)-(timeout|retry|filters|cleanup|v2|validation|pagination|metrics)",
);

/** What a film is about, in a sentence. */
export const synopsis: GeneratorInput = pattern(
  "(A retired detective|Two estranged sisters|A young engineer|A small-town teacher|An ambitious chef|A lighthouse keeper|A night-shift nurse) (uncovers|has one week to hide|must face|stumbles upon|travels far to bury) (a family secret|a forgotten crime|an impossible invention|an old rival|a truth nobody wants) (in a town where nothing changes|as winter closes in|while the city sleeps|before the harbor shuts down|on the eve of an election)\\.",
);

/** What an event of its kind is called. */
export const eventTitle: Recipe = firstOf(
  oneOfGiven(
    "@type",
    {
      Concert: "Summer Nights Live|Acoustic Evening|Harbor Symphony|Jazz on the Roof|Indie Night|Choir Gala",
      Conference: "Data Summit|Product Leaders Forum|Green Energy Congress|Health Tech Days|Retail Futures|Design Week",
      Workshop:
        "Pottery for Beginners|Intro to Photography|Negotiation Lab|Sourdough Workshop|Watercolor Basics|First Aid Course",
      Meetup:
        "Founders Meetup|Open Source Evening|Language Exchange|Book Club Night|Frontend Meetup|Parents' Breakfast",
      Festival: "Harvest Festival|Street Food Festival|Lantern Festival|Film Festival|Jazz Festival|Spring Fair",
      Sports: "City Marathon|Charity 10K|Junior Cup Final|Regional Swim Meet|Beach Volleyball Open|Cycling Classic",
    },
    "Design Week|Founders Meetup|Harvest Festival|City Marathon|Data Summit|Jazz on the Roof",
  ),
  oneOf("Design Week|Founders Meetup|Harvest Festival|City Marathon|Data Summit|Jazz on the Roof"),
);
