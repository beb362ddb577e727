import type { Grammar } from "../../text/grammar";

/** Notes on animals at the vet. */
export const veterinary: Grammar = {
  name: "veterinary",
  aliases: ["vet", "pet", "animal", "vet visit", "veterinary visit", "animal health", "pet care"],
  rules: {
    noun: ["vet", "clinic", "reception", "treatment", "care"],
    note: ["{event} {event} {next}", "{event} {next}", "{finding} {event} {next}"],
    finding: [
      "{diagnosis:cap} {confirmed|suspected|discussed with the owner}.",
      "Findings {consistent with|point to} {diagnosis:low}.",
    ],
    event: [
      "{Bright|Calm|Alert|A little nervous} {on the table|during the exam}, {gums pink|good body condition|coat shiny}.",
      "Heart and lungs {sound normal|clear}{, abdomen soft|, no pain on touch|}.",
      "{Weight|Body weight} {stable|slightly up|slightly down} since {last visit|spring}.",
      "{Teeth|Ears|Eyes} {checked|examined}, {no findings|mild tartar|slight redness}.",
      "{Blood sample|Urine sample|Skin scrape} taken, {results tomorrow|within normal range|sent to the lab}.",
      "Owner reports {good appetite|less appetite since yesterday|more thirst than usual|normal energy}.",
    ],
    next: [
      "{Recheck|Follow-up} in {ten days|two weeks|three months|a year}.",
      "{Call|E-mail} the owner {with the results|tomorrow}.",
      "Owner to {watch appetite|keep the cone on|continue medication} {for a week|until the recheck}.",
      "No further {action|treatment} needed.",
    ],
    praise: [
      "{The vet|Dr. {person}|Everyone here} {was gentle with our dog|took time for our cat|explained every step}.",
      "{Our pet|Our dog|The cat} {recovered quickly|was never afraid|came home in a good mood}.",
      "{Reception|The team} {found a slot the same day|called to ask how he was doing|remembered our pet's name}.",
      "{Clear estimate|Fair price} {before the surgery|for the dental cleaning}, {no surprises|and payment in parts was fine}.",
      "{The clinic|The waiting room} {is spotless|has a quiet corner for cats|smells clean}.",
      "{Vaccines|Check-up and blood work} {took fifteen minutes|were done in one visit}.",
      "{They|The nurses} {sent photos after surgery|showed us how to give the tablets|gave useful advice on food}.",
    ],
    complaint: [
      "{We waited|Our dog had to wait} {over an hour|far too long} {despite an appointment|in a loud waiting room}.",
      "{The bill|The cost} was {much higher than quoted|not explained|twice the estimate}.",
      "{Nobody|No one} {called with the lab results|told us about the side effects|answered the emergency line}.",
      "{The vet|The doctor} {hardly looked at our cat|was in a hurry|suggested tests we did not need}.",
      "{Our rabbit|The puppy} {came home with a rash|was sick again two days later|was still in pain}.",
      "{Booking|Getting an appointment} {takes weeks|only works by phone|was a struggle}.",
      "{Records|Vaccination dates} {were mixed up|were missing from the file}.",
    ],
    remark: [
      "{Parking|The waiting room} is {small|tight} {but clean|in the afternoon}.",
      "{Prices|Fees} are {average|a bit above average} {for the area|for a city clinic}.",
      "{Good|Fine} for {check-ups|vaccinations}, {the clinic across town is better for surgery|specialists only on Tuesdays}.",
    ],
  },
};
