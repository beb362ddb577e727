import type { Grammar } from "../../text/grammar";

/** Stays in hotels, flats and guest houses; travel in general. */
export const hotel: Grammar = {
  name: "hotel",
  aliases: [
    "hospitality",
    "stay",
    "guest",
    "booking",
    "reservation",
    "accommodation",
    "apartment rental",
    "room",
    "resort",
    "hostel",
    "travel",
    "trip",
    "tourism",
    "vacation",
    "holiday",
    "airbnb",
    "listing",
    "flight",
    "airline",
  ],
  rules: {
    noun: ["stay", "hotel", "room", "breakfast", "location", "service", "weekend", "place", "room"],
    place: ["the area", "the city", "the neighborhood"],
    praise: [
      "The {room|suite|bed|bathroom} was {spotless|spacious|quiet|beautifully furnished} and {the view was superb|we slept well|had everything we needed}.",
      "{Breakfast|The breakfast buffet} {was generous|had something for everyone|alone is worth the stay}.",
      "{The staff|Everyone at the desk|The whole team} {went out of their way|remembered our names|could not have been kinder}.",
      "{Great|Perfect|Ideal} location: {a short walk from everything|close to the station|minutes from where we had to be}{ and still quiet|}.",
      "{Check-in|Arrival} took {two minutes|no time}, {and we got an upgrade|even late at night|with a welcome drink}.",
      "{The terrace|The lounge|The garden} {was a highlight|was never crowded|made our week}.",
      "{Best|A wonderful} base to {explore|discover} {place}.",
    ],
    complaint: [
      "The {room|bathroom|carpet} {was dirty|smelled of smoke|had not been cleaned}{ when we arrived| for days|}.",
      "The walls are paper-thin{, we heard every word next door|}.",
      "{The street was loud|A party next door kept us up|Doors slammed} {all night|until three}.",
      "{The air conditioning|The heating|The shower|The wifi} {did not work|broke down|barely worked}{ and nobody came| during our whole stay|}.",
      "{The front desk|The man at reception} {shrugged|was rude|had no record of our booking}{ when we complained| at arrival|}.",
      "{We were|They} charged {for parking twice|extra for towels|more than the confirmed rate}.",
      "{Breakfast|The buffet} {was cold|ran out by nine|is the same every day}.",
      "{Photos|The pictures} {are years old|have little to do with the real rooms}.",
    ],
    remark: [
      "{The room|It} was {small but clean|fine for one night|a bit dated}.",
      "{Parking|The gym|Breakfast} {costs extra|is basic|opens late}, {which is worth knowing|but it is there}.",
      "{Close to|Not far from} the {station|airport}, {so expect some noise|handy for one night}.",
    ],
    problem: [
      "{We booked|I reserved} a {double|quiet|non-smoking} room {for Friday|from the 12th} and {got|were given} {twin beds|a room over the bar}.",
      "{The key card|The air conditioning|The safe} in {room 214|room 307|our room} {does not work|is stuck}.",
      "{I was charged|My card was charged} {for two nights instead of one|the full price despite the free cancellation}.",
    ],
    question: [
      "{Could|Can} we {check in early|check out late|bring our dog|get a cot}?",
      "{Is|Would} {breakfast|parking|the airport shuttle} {be included|cost extra}?",
      "{Could|Can} you {hold our luggage|book a table|recommend a restaurant} {on the last day|for Saturday|nearby}?",
    ],
    event: [
      "{Guest|{person}} {arrived|checked in} {late|early|at 22:40} and {asked for a quiet room|received an upgrade|left luggage at the desk}.",
      "{Housekeeping|Maintenance} {replaced the lamp|fixed the shower|changed the linen} {in room 118|in room 305|before noon}.",
      "{Booked|Cancelled|Moved} {a table for two|the shuttle|the massage} {at the guest's request|for tomorrow}.",
    ],
    next: [
      "{Wake-up call|Taxi} {at six|at 5:30}{ tomorrow|}.",
      "{Offer|Arrange} {late check-out|a fruit basket|another room}.",
      "{Nothing|No} further {requests|wishes}.",
    ],
    fact: [
      "{A small|A family-run|A modern} {house|hotel} {in the heart of|a few minutes from|on the edge of} {place} with {twelve|forty|ninety} rooms{ and a quiet courtyard| and a roof terrace|}.",
      "{All rooms|Rooms} have {a balcony|free wifi and a desk|tea and coffee}{ and look onto the garden|}.",
      "{Breakfast|A rich breakfast} is {served until eleven|included|made with local produce}.",
      "{The beach|The station|The museum quarter} {is five minutes away|can be reached on foot}, {parking is in the yard|the tram stops at the door}.",
      "{Pets|Children|Late arrivals} are welcome{, please tell us beforehand|}.",
    ],
    "headline.bad": [
      "{Dirty|Noisy|Overpriced|Disappointing|Worn-out|Unfriendly} {room|hotel|stay|place}{, never again|, avoid| and rude staff| - not as pictured| at a high price|}",
      "{No|Hardly any} {sleep|hot water|service|wifi}{ for three nights| despite complaints||}",
    ],
    "headline.mixed": [
      "{Okay|Decent|Fine|Average} {for one night|location, tired rooms|stay with small flaws|value}{, nothing special| overall|}",
      "{Good|Great} location, {dated rooms|thin walls|slow service|poor breakfast}",
    ],
    "headline.good": [
      "{Wonderful|Lovely|Perfect|Relaxing|Charming|Excellent} {stay|weekend|hotel|break|place}{, will be back| in a great location| with kind staff| - highly recommended|}{| for couples| for families}",
      "{Great|Superb|Fantastic} {breakfast|view|location|service} {and lovely staff|and quiet rooms|at a fair price}",
    ],
  },
  aspects: [
    {
      match: ["flight", "airline", "plane"],
      rules: {
        praise: [
          "{The crew|Cabin crew} {was|were} {kind|attentive|in a good mood} {throughout|even on a night flight}.",
          "{Boarding|Take-off} was {on time|smooth|quick}.",
        ],
        complaint: [
          "{The flight|We} {left four hours late|was cancelled at the gate|sat on the runway for ages}.",
          "{My bag|Our luggage} {arrived two days later|came back broken|was left behind}.",
        ],
      },
    },
  ],
};
