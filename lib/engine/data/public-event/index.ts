import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Events with an audience, in halls that suit them. */
export const publicEvent: Pack = {
  name: "public_event",
  description:
    "A concert, conference, workshop, festival or show: title, genre, venue, capacity, tickets sold and prices",
  attributes: attributesOf(`
    kind;text;Concert, Conference, Workshop, Meetup, Festival, Theater, Comedy or Sports
    title;text;e.g. Kestrel Avenue: Spring Tour
    performer;text;Of concerts and comedy; empty for others
    genre;text;Of music or theater; the field of a conference
    venue;text;e.g. Union Arena; suits the kind of event
    venue_type;text;Club, Theater, Arena, Conference center, Meeting room, Open air …
    capacity;integer;Places of the venue
    tickets_sold;integer;Never more than the capacity
    day_part;text;Morning, Afternoon or Evening, when it begins
    duration_hours;tenths;Hours, usual for the event
    price;money;A plain ticket, in dollars; 0 where entry is free
    price_level;text;Level of one ticket: Balcony, Standard, VIP; Early bird, Student …
    level_price;money;What a ticket of that level costs
  `),
  load: async () => (await import("./rules")).loadEvents(),
};

/** Sessions of a conference. */
export const conferenceSession: Pack = {
  name: "conference_session",
  description: "A session of a conference: title, track, format, level and length",
  attributes: attributesOf(`
    field;text;Of the conference: Technology, Business, Energy, Healthcare …
    number;integer;Place in the programme of its field, from 0; neighbors have other titles
    track;text;e.g. Data, Security, Leadership
    title;text;e.g. Postmortems People Read
    format;text;Talk, Workshop, Panel or Keynote
    level;text;Introductory, Intermediate or Advanced
    minutes;integer;30, 45, 60 or 90
    first_number;integer;Where a programme may begin
    weeks_ahead;integer;Weeks until the conference
  `),
  load: async () => (await import("./rules")).loadSessions(),
};
