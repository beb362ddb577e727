import { entity } from "../../plan/entity";
import { eventTitle } from "../inventions";
import { companyIn, daytime, firstOf, flag, formula, id, numberGiven, onceCome, oneOf, text } from "../make";

/** Food, media, games, sport, events and public life. */
export const LEISURE = [
  entity("event|concert|conference|workshop|meetup|public event|event listing|festival", {
    domain: "events",
    parents: "venue|organizer",
    core: {
      event_id: id("EV-", 4),
      "title|name|event": eventTitle,
      "type|category|event type": oneOf("Concert:24|Conference:20|Workshop:18|Meetup:16|Festival:12|Sports:10"),
      venue: "venue",
      city: "city",
      "starts_at|date|start date|start time": daytime("-P60D", "P1Y"),
      "duration_hours|duration": {
        kind: "choice",
        values: [1, 2, 3, 4, 8, 16, 24],
        weights: [14, 28, 22, 14, 14, 5, 3],
      },
      capacity: "capacity",
      "tickets_sold|attendees|attendance": formula("floor(@capacity * uniform(0.2, 1))", { output: "integer" }),
      "ticket_price|price": {
        kind: "choice",
        values: [0, 10, 15, 25, 40, 60, 95, 150, 250],
        weights: [24, 10, 12, 16, 12, 10, 8, 5, 3],
      },
    },
    more: {
      organizer: companyIn("Event Management"),
      status: onceCome("@starts_at", "Completed:94|Cancelled:6", "Scheduled:76|Sold out:20|Cancelled:4"),
      description: text("description", "event", {}),
    },
    label: "title",
    usualRows: 30,
  }),
  entity(
    "attendee|participant|event registration|ticket sale|event ticket|event attendee|conference attendee|registrant",
    {
      domain: "events",
      parents: "event",
      core: {
        registration_id: id("REG-", 5),
        "full_name|name|attendee": "full name",
        email: "",
        company: "company",
        job_title: "job title",
        "ticket_type|ticket": oneOf("General admission:46|Early bird:26|Student:14|VIP:8|Speaker:6"),
        "price|amount|paid": firstOf(
          numberGiven("@ticket_type", {
            "General admission": [99, 149],
            "Early bird": 79,
            Student: 39,
            VIP: [299, 499],
            Speaker: 0,
          }),
          { kind: "choice", values: [0, 49, 99, 149, 299], weights: [18, 24, 30, 16, 12] },
        ),
        "registered_at|date": "signup date",
        "checked_in|attended": flag(0.78),
        dietary_preference: "diet",
      },
      label: "full_name",
      usualRows: 150,
    },
  ),
  entity(
    "zoo animal|wild animal|animal sighting|bird sighting|wildlife observation|species|species record|animal record",
    {
      domain: "nature",
      core: {
        observation_id: id("OB-", 5),
        "species|animal": oneOf(
          "Red Fox|Grey Wolf|Brown Bear|White-tailed Deer|Barn Owl|Peregrine Falcon|Bald Eagle|Great Blue Heron|Snow Leopard|African Elephant|Giraffe|Plains Zebra|Red Panda|Ring-tailed Lemur|Meerkat|River Otter|Harbor Seal|Mallard|Kingfisher|European Hedgehog|Moose|Bengal Tiger",
        ),
        "name|animal name": "pet name",
        "observed_at|date|timestamp": daytime("-P2Y", "P0D"),
        latitude: "latitude",
        longitude: "longitude",
        "count|number": { kind: "integer", min: 1, max: 60, distribution: { kind: "zipf", exponent: 1.3 } },
        observer: "full name",
        habitat: oneOf("Forest:34|Wetland:24|Grassland:20|Urban:12|Coast:10"),
      },
    },
  ),
  entity("dating profile|profile|online profile", {
    domain: "social",
    core: {
      profile_id: id("PF-", 5),
      "name|first name": "first name",
      age: { kind: "integer", min: 18, max: 70, distribution: { kind: "normal", mean: 33, sd: 9 } },
      gender: "",
      city: "",
      occupation: "",
      "interests|hobbies": "hobby",
      bio: "bio",
      last_active: "last active",
    },
    label: "name",
  }),
];
