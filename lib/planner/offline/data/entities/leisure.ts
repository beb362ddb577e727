import { entity } from "../../plan/entity";
import { daytime, id, oneOf } from "../make";

/** Wild animals and dating. */
export const LEISURE = [
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
