import { entity } from "../../plan/entity";
import { id } from "../make";

/** Dating. */
export const LEISURE = [
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
