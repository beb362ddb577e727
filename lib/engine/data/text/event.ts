import type { Grammar } from "../../text/grammar";

/** Concerts, fairs, conferences and parties. */
export const event: Grammar = {
  name: "event",
  aliases: [
    "conference",
    "concert",
    "festival",
    "meeting",
    "ticket sale",
    "party",
    "exhibition",
    "webinar",
    "talk",
    "session",
    "show",
    "theater",
    "theatre",
    "museum",
    "attendee",
    "speaker",
    "wedding",
    "match",
    "game",
  ],
  rules: {
    title: ["{headline}", "{headline}, {day|part} {#}", "{headline} 20{##}"],
    noun: ["evening", "line-up", "sound", "organisation", "venue", "programme", "show", "atmosphere", "catering"],
    product: ["concert", "conference", "show", "festival"],
    place: ["the town hall", "the main hall", "the old factory"],
    praise: [
      "{The band|The line-up|The opening act} {had the whole room on its feet|surprised us all|gave everything}.",
      "{Well organised|Smooth entry|No queues}, {good sound|short breaks|plenty of seats}.",
      "{The atmosphere|The mood} {in the hall|among the guests} was {electric|warm|one of a kind}.",
      "{I met|We met} {interesting people|old friends|half my industry} and {left full of ideas|danced until two}.",
      "{Food and drinks|Drinks and snacks} {came quickly and tasted good|cost less than feared}.",
      "The {product} {began on time|flew by|could have gone on for hours}.",
    ],
    complaint: [
      "{We queued|I stood in line} {for an hour|ninety minutes} {at the door|for a drink}.",
      "{The sound|The stage|The screen} {was too loud|could not be seen|kept failing}{ from our seats| all evening|}.",
      "{Half the programme|The main act} was {cancelled|cut short} {without a word|and no refund offered}.",
      "{Overcrowded|Far too hot|Freezing}, {too few toilets|nowhere to sit|no way out}.",
      "{Tickets|Ours} {cost a fortune|were double-booked}.",
    ],
    remark: [
      "The {product} was {fine|shorter than expected}, {the second half better|nothing new for regulars}.",
      "{Good|Interesting} {talks|songs}, {long breaks|thin crowd}.",
      "The venue {is easy to reach|needs better signs|has little parking}.",
    ],
    problem: [
      "{My ticket|The code} {does not scan|never arrived|shows the wrong date}.",
      "{I booked|We booked} {two seats|a table} and {got only one|were seated apart}.",
      "{I cannot|We cannot} {come on Saturday|join the session} {any more|after all}.",
    ],
    question: [
      "{Can|Could} I {change the name on the ticket|bring a guest|get a refund}?",
      "{When|What time} do {doors open|we have to be there}?",
      "{Is|Will} {the session|the talk} {be recorded|open to everyone}?",
    ],
    event: [
      "{Doors|Registration} {opened|closed} {at 18:30|on time}, {about 300 guests|hall nearly full}.",
      "{Speaker|{person}} {confirmed|asked for a projector|arrives at noon}.",
      "{Catering|Stage|Sound check} {done|delayed by ten minutes|ready}.",
      "{Moved|Changed} {the second session|the break} to {place|the afternoon}.",
    ],
    next: [
      "{Send|Print} {badges|the programme|thank-you notes} {by Thursday|tomorrow}.",
      "{Confirm|Book} {the venue|two more hands|a technician}.",
      "{Plan|Discuss} {next year|a second date}.",
    ],
    fact: [
      "{An evening|A day|A weekend} of {music|talks|workshops and talks|good conversation} in {place}{, with food and drinks| for the whole family| and open doors for all|}.",
      "{Speakers|Artists|Guests} from {five countries|the region} {share|show} {new ideas|their latest work}.",
      "{Doors open|Registration starts} {an hour before|at six}, {seats are limited|entry is free|tickets at the door}.",
      "{Bring|Join us with} {friends|your team|comfortable shoes} and {stay for the party|meet people from the field}.",
    ],
    headline: [
      "{Summer|Winter|Annual|Open-air|International|Local|Evening|Weekend} {concert|conference|festival|fair|workshop|gala|exhibition|meet-up|film night} {in {place}|for beginners|with live music|on new ideas|for families|and party}{ (sold out)||}",
    ],
    "title.bad": [
      "{opinion}",
      "{Chaos|Endless queues|Bad sound|Disappointing|Overcrowded}{, no refund|, never again| at the {product}| from start to finish|}",
    ],
    "title.good": [
      "{opinion}",
      "{Unforgettable|Wonderful|Superb|Great|Inspiring} {evening|day|line-up|show|programme}{, well organised| in {place}| with a great crowd|, see you next year|}",
    ],
  },
};
