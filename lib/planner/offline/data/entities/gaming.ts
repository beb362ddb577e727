import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  firstOf,
  flag,
  formula,
  id,
  instant,
  numberAround,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  record,
  sometimes,
  unique,
  whole,
  wholeAround,
  wholeTail,
} from "../make";

const CLASSES = "Warrior:20|Mage:18|Rogue:16|Ranger:15|Cleric:12|Paladin:10|Druid:9";
const RARITIES = "Common:50|Uncommon:26|Rare:15|Epic:7|Legendary:2";
const heroName = pattern(
  "(Ael|Thal|Bryn|Kor|Eir|Mor|Syl|Dar|Fen|Gal|Isen|Vor|Lys|Ory)(a|andor|wyn|eth|ric|ian|ara|gar|iel|os)( (Ashmantle|Stormborn|Duskwalker|Ironhand|Nightbreeze|Hollowmere|Emberfall|of Thornvale|the Bold|the Quiet))?",
);
/** A number that hangs on the class: high where the class is strong. */
const stat = (strong: string, weak: string) =>
  formula(`clamp(round(normal(if(${is(strong)}, 17, if(${is(weak)}, 9, 12)), 1.8), 0), 3, 20)`, { output: "integer" });
const is = (classes: string) =>
  classes
    .split("|")
    .map((name) => `@class == "${name}"`)
    .join(" || ");
/** Where monsters of such names live, and what they fear; the others by what they are. */
const HABITATS = {
  Cave: "Caves|Old mines",
  Frost: "Glacier|Frozen lake|Snow fields",
  Marsh: "Swamp|Flooded ruins",
  Ember: "Volcano|Lava fields|Burnt forest",
  Thorn: "Forest|Overgrown ruins",
};
const WEAKNESSES = { Frost: "Fire", Ember: "Water|Frost", Thorn: "Fire|Axe", Marsh: "Drought|Lightning" };
const byEpithet = (
  named: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>>,
): GeneratorInput => ({
  kind: "conditional",
  cases: Object.entries(named).map(([epithet, list]) => ({ when: `@epithet == "${epithet}"`, then: oneOf(list) })),
  else: oneOfGiven("@type", types, "Storm plains|Lava fields|Deep lake"),
});

const game = (attribute: string): GeneratorInput => record("game", attribute);

/** Games, those who play them, and the worlds they are set in. */
export const GAMING = [
  entity("game|video game|mobile game|pc game|console game|steam game", {
    domain: "gaming",
    core: {
      game_id: id("GM-", 3),
      "title|name|game": unique(game("title")),
      "genre|category": game("genre"),
      "developer|studio|publisher": game("developer"),
      "platform|console": game("platform"),
      "release_date|released": game("release_date"),
      price: game("price"),
      "rating|score|metascore|user score": game("rating"),
      "age_rating|esrb|esrb rating|pegi": game("age_rating"),
      "copies_sold|sales|units sold|downloads": game("copies_sold"),
    },
    more: {
      "players|active players|concurrent players": wholeTail(20, 2_000_000, 4200, 1.9),
      "release_year|year": game("release_year"),
      "series|franchise": game("series"),
      "multiplayer|is multiplayer": flag(0.56),
      "reviews|review count": wholeTail(12, 900_000, 2100, 1.7),
      playtime_hours: wholeTail(2, 240, 18, 0.9),
    },
    label: "title",
    usualRows: 15,
  }),
  entity("board game|tabletop game|card game", {
    domain: "gaming",
    core: {
      game_id: id("BG-", 3),
      "title|name|game": pattern(
        "(Lantern Harbor|Salt Merchants|The Quiet Forest|Rails of Carrow|Cartographers' Guild|Seven Bridges|Moonlit Market|Dragon's Ledger|Beekeepers|Citadel of Cards)( Second Edition|: The Dice Game)?",
      ),
      "designer|author": person("full_name", "designer"),
      "year|year published": whole(1992, 2026),
      "min_players|minimum players": { kind: "choice", values: [1, 2, 3], weights: [24, 66, 10] },
      "max_players|maximum players": formula("@min_players + random_int(1, 4)", { output: "integer" }),
      "playing_time_minutes|playing time|duration": {
        kind: "choice",
        values: [20, 30, 45, 60, 90, 120, 180],
        weights: [12, 20, 20, 22, 14, 8, 4],
      },
      "min_age|age": { kind: "choice", values: [6, 8, 10, 12, 14], weights: [10, 26, 28, 24, 12] },
      "rating|average rating": numberAround(4.6, 9.1, 7.1, 0.7, 1),
      price: { kind: "choice", values: [14.99, 24.99, 34.99, 44.99, 59.99, 89.99], weights: [18, 26, 24, 18, 10, 4] },
    },
    label: "title",
  }),
  entity("player|gamer|game player|game user|game account", {
    domain: "gaming",
    parents: "guild|game server",
    core: {
      player_id: id("PLY-", 5),
      "username|gamertag|name|player": "username",
      email: "",
      country: { kind: "record", source: "place", attribute: "country", locale: "en-001" },
      level: wholeTail(1, 100, 24, 0.8),
      "xp|experience|experience points": formula("round(@level * @level * 120 * uniform(0.9, 1.08), 0)", {
        output: "integer",
      }),
      "games_played|matches|matches played": wholeTail(4, 6000, 180, 1.1),
      "wins|games won": formula("floor(@games_played * clamp(normal(0.5, 0.09), 0.08, 0.88))", { output: "integer" }),
      "win_rate|win percentage": formula("round(100 * @wins / @games_played, 1)", { output: "decimal", scale: 1 }),
      "registered_at|join date|created at": day("-P4Y", "-P10D"),
    },
    more: {
      "role|position|main role": oneOf("Support:24|Tank:22|Damage:34|Sniper:10|Healer:10"),
      team: oneOf("Night Owls|Pixel Wolves|Crimson Byte|Zero Latency|Silver Comets"),
      "premium|is premium": flag(0.2),
      losses: formula("@games_played - @wins", { output: "integer" }),
      "rank|tier|rank tier|league": formula(
        'if(@win_rate > 62, "Diamond", if(@win_rate > 56, "Platinum", if(@win_rate > 50, "Gold", if(@win_rate > 43, "Silver", "Bronze"))))',
        { output: "text" },
      ),
      "hours_played|playtime|playtime hours": formula("round(@games_played * uniform(0.3, 0.8), 0)", {
        output: "integer",
      }),
      "kd_ratio|k d ratio|kill death ratio|kda": numberAround(0.2, 4.2, 1.1, 0.5, 2),
      "last_login|last seen|last played": instant("-P60D", "P0D"),
      "gold|coins|currency": wholeTail(0, 900_000, 3400, 1.5),
    },
    label: "username",
    usualRows: 100,
  }),
  entity("esports player|pro gamer|esports athlete", {
    domain: "esports",
    parents: "esports team",
    core: {
      player_id: id("EP-", 4),
      "handle|username|gamertag|nickname": pattern(
        "(Frost|Nyx|Vexx|Quill|Ember|Zephyr|Kite|Onyx|Pixel|Rook|Halo|Sable|Drift)(byte|fox|1|z|x|wolf|_tv)?",
      ),
      "name|full name|real name": "full name",
      "team|team name": oneOf(
        "Night Owls|Pixel Wolves|Crimson Byte|Zero Latency|Silver Comets|Arctic Lag|Ghost Protocol|Neon Harbor",
      ),
      "role|position": oneOf("Entry:22|Support:24|Sniper:16|Captain:14|Lurker:24"),
      age: wholeAround(16, 34, 22, 3),
      country: { kind: "record", source: "place", attribute: "country", locale: "en-001" },
      "kd_ratio|k d ratio|kda": numberAround(0.7, 1.6, 1.06, 0.14, 2),
      "matches|matches played": wholeTail(20, 1400, 240, 0.8),
      "earnings|prize money|total earnings": wholeTail(500, 3_000_000, 34_000, 1.5),
    },
    label: "handle",
    usualRows: 40,
  }),
  entity("esports team|gaming team|clan|guild", {
    domain: "esports",
    core: {
      team_id: id("ET-", 2),
      "name|team|team name|guild|clan": pattern(
        "(Night|Crimson|Silver|Arctic|Neon|Ghost|Iron|Velvet) (Owls|Byte|Comets|Lag|Harbor|Protocol|Ravens|Pixels)",
      ),
      "region|country": oneOf("Europe:34|North America:28|Asia Pacific:26|South America:12"),
      "captain|leader": person("username", "captain"),
      "members|member count|roster size": wholeAround(5, 60, 12, 9),
      wins: wholeAround(2, 60, 24, 11),
      losses: wholeAround(2, 60, 22, 10),
      "prize_money|earnings": wholeTail(1000, 8_000_000, 90_000, 1.5),
      "founded|founded year": whole(2011, 2025),
    },
    label: "name",
    usualRows: 12,
  }),
  entity("esports match|esports match result|esports result|game match|online match|pvp match|gaming match", {
    domain: "esports",
    parents: "esports team|player|esports tournament",
    core: {
      match_id: id("EM-", 5),
      "started_at|date|played at|match date": daytime("-P1Y", "P0D"),
      "game|title": oneOf("Starforge Online|Shadow League|Iron Circuit|Nova Siege|Rogue Tactics"),
      "map|arena": oneOf("Foundry|Old Harbor|Sunken Temple|Skybridge|Glacier"),
      "team_a|team 1|home team|blue team": formula("@own_home", { output: "text" }),
      "team_b|team 2|away team|red team": formula("@own_away", { output: "text" }),
      "score_a|score 1|team a score|home score": formula("if(@first_wins, 13, random_int(2, 11))", {
        output: "integer",
      }),
      "score_b|score 2|team b score|away score": formula("if(@first_wins, random_int(2, 11), 13)", {
        output: "integer",
      }),
      "winner|result": formula("if(@first_wins, @own_home, @own_away)", { output: "text" }),
      "duration_minutes|duration|match length": wholeAround(21, 68, 38, 8),
    },
    more: {
      first_wins: flag(0.5),
      own_home: oneOf("Night Owls|Crimson Byte|Silver Comets|Arctic Lag"),
      own_away: oneOf("Pixel Wolves|Zero Latency|Ghost Protocol|Neon Harbor"),
      "score|result score|final score": formula('concat(@score_a, "-", @score_b)', { output: "text" }),
      "teams|match|matchup": formula('concat(@own_home, " vs ", @own_away)', { output: "text" }),
      "tournament|event|competition|tournament name": pattern(
        "(Winter|Spring|Summer|Global|Harbor) (Clash|Invitational|Masters|Major|Showdown) 20(25|26)",
      ),
      "mode|game mode": oneOf("Ranked:58|Casual:30|Tournament:12"),
      "server|region": oneOf("EU West:34|US East:28|US West:14|Asia:24"),
      kills: wholeAround(2, 38, 15, 6),
      deaths: wholeAround(1, 26, 13, 4),
      spectators: wholeTail(20, 400_000, 2400, 1.6),
    },
    usualRows: 150,
  }),
  entity("esports tournament|gaming tournament|lan party", {
    domain: "esports",
    core: {
      tournament_id: id("ETR-", 3),
      "name|tournament": pattern(
        "(Winter|Spring|Summer|Global|Harbor) (Clash|Invitational|Masters|Major|Showdown) 20(24|25|26)",
      ),
      game: oneOf("Starforge Online|Shadow League|Iron Circuit|Nova Siege|Rogue Tactics"),
      "location|city": "city",
      "starts_on|start date": day("-P2Y", "P6M"),
      "ends_on|end date": formula("add_days(@starts_on, random_int(2, 9))", { output: "date" }),
      "teams|participants": { kind: "choice", values: [8, 16, 24, 32], weights: [24, 44, 14, 18] },
      "prize_pool|prize money": {
        kind: "choice",
        values: [10_000, 50_000, 100_000, 250_000, 1_000_000],
        weights: [24, 30, 24, 16, 6],
      },
      "viewers|peak viewers": wholeTail(400, 2_000_000, 38_000, 1.4),
    },
    label: "name",
  }),
  entity("game server|game shard|gaming server", {
    domain: "gaming",
    core: {
      server_id: id("SRV-", 3),
      "name|server": pattern("(Ember|Frost|Raven|Lumen|Thorn|Storm)-(EU|US|AP)-0[1-9]"),
      region: oneOf("EU West:34|US East:28|US West:14|Asia Pacific:24"),
      "max_players|capacity|slots": {
        kind: "choice",
        values: [64, 100, 200, 500, 1000],
        weights: [20, 26, 26, 18, 10],
      },
      "players_online|current players|online players": formula("floor(@max_players * min(1, uniform(0.05, 1.02)))", {
        output: "integer",
      }),
      "ping_ms|latency|ping": wholeTail(6, 240, 34, 0.6),
      "uptime_percent|uptime": numberAround(96, 100, 99.7, 0.4, 2),
      status: oneOf("Online:93|Maintenance:4|Offline:3"),
    },
    label: "name",
    usualRows: 12,
  }),
  entity("game item|weapon|loot|game inventory|rpg item|inventory of player|equipment of character|magic item", {
    domain: "fantasy",
    parents: "player|game character",
    core: {
      item_id: id("IT-", 4),
      "name|item|item name|weapon": formula(
        'if(@rarity == "Common", concat(@material, " ", @thing), if(@rarity == "Uncommon", concat("Sturdy ", @material, " ", @thing), concat(@thing, " of ", @virtue)))',
        { output: "text" },
      ),
      "type|item type|category|slot": oneOf("Weapon:40|Armor:32|Potion:16|Ring:12"),
      "rarity|quality": oneOf(RARITIES),
      "level|required level|level requirement": formula(
        'if(@rarity == "Legendary", random_int(50, 60), if(@rarity == "Epic", random_int(35, 58), if(@rarity == "Rare", random_int(18, 48), random_int(1, 30))))',
        { output: "integer" },
      ),
      "power|damage|attack|value": formula(
        'round(@level * if(@rarity == "Legendary", 4.2, if(@rarity == "Epic", 3.1, if(@rarity == "Rare", 2.3, 1.6))) * uniform(0.9, 1.15), 0) + 3',
        { output: "integer" },
      ),
      "price_gold|price|gold|cost": formula("round(@power * @level * uniform(0.6, 1.4), 0) + 5", { output: "integer" }),
      durability: formula('if(@type == "Potion", 1, random_int(20, 100))', { output: "integer" }),
      "drop_rate|drop chance": numberGiven("@rarity", {
        Common: [24, 32, 40],
        Uncommon: [10, 14, 18],
        Rare: [3, 4.5, 6],
        Epic: [0.8, 1.2, 1.6],
        Legendary: [0.05, 0.1, 0.2],
      }),
    },
    more: {
      thing: oneOfGiven(
        "@type",
        {
          Armor: "Helm|Breastplate|Gauntlets|Shield|Boots|Cloak",
          Potion: "Elixir|Draught|Tonic|Philter",
          Ring: "Ring|Amulet|Signet",
        },
        "Sword|Axe|Bow|Dagger|Staff|Spear|Warhammer",
      ),
      material: oneOfGiven(
        "@thing",
        {
          "Elixir|Draught|Tonic|Philter": "Minor|Bitter|Cloudy|Weak",
          "Ring|Amulet|Signet": "Copper|Silver|Bone|Tin",
          "Bow|Staff": "Oak|Yew|Ash|Willow",
          "Helm|Breastplate|Shield": "Iron|Bronze|Steel|Leather",
          "Boots|Gauntlets": "Leather|Hide|Studded Leather|Iron",
          Cloak: "Wool|Linen|Fur-Lined|Hooded",
        },
        "Iron|Bronze|Steel",
      ),
      virtue: oneOfGiven(
        "@rarity",
        {
          Epic: "Endless Night|the Raven Queen|the Drowned King|the Hollow Moon|the Seven Winds|the Iron Saint",
          Legendary: "the First Dawn|the World Tree|the Last Dragon|the Sleeping God",
        },
        "Embers|Frostfall|Storms|Silence|the Marsh|Two Moons|the Wolf|Deep Water|Quick Steps|Old Songs|the Watcher|Thorns",
      ),
      "quantity|count": { kind: "integer", min: 1, max: 20, distribution: { kind: "zipf", exponent: 1.6 } },
      weight: numberAround(0.1, 18, 3.4, 2.6, 1),
      description: oneOf(
        "Still warm to the touch|Hums near old stone|Traded by river folk|Forged before the long winter|Smells faintly of smoke",
      ),
    },
    label: "name",
  }),
  entity(
    "character|fictional character|cartoon character|game character|superhero|story character|rpg character|fantasy character|d d character|dnd character|hero|player character",
    {
      domain: "fantasy",
      parents: "player",
      core: {
        character_id: id("CH-", 3),
        "name|character|character name|full name": heroName,
        "class|role|character class": oneOf(CLASSES),
        "race|species": oneOf("Human:30|Elf:20|Dwarf:16|Halfling:12|Half-orc:10|Gnome:12"),
        "level|lvl": wholeTail(1, 60, 14, 0.8),
        "hit_points|hp|health": formula(
          'round(8 + @level * if(@class == "Warrior" || @class == "Paladin", 10, if(@class == "Mage", 5, 7)) * uniform(0.9, 1.1), 0)',
          { output: "integer" },
        ),
        "strength|str": stat("Warrior|Paladin", "Mage|Druid"),
        "dexterity|dex|agility|speed": stat("Rogue|Ranger", "Paladin|Cleric"),
        "intelligence|int": stat("Mage", "Warrior|Ranger"),
        alignment: oneOf(
          "Lawful Good:16|Neutral Good:20|Chaotic Good:18|True Neutral:20|Chaotic Neutral:14|Lawful Evil:6|Chaotic Evil:6",
        ),
      },
      more: {
        first_name: "first name",
        last_name: "last name",
        age: firstOf(
          formula(
            'if(@race == "Elf", random_int(80, 420), if(@race == "Dwarf", random_int(40, 240), random_int(17, 62)))',
            { output: "integer" },
          ),
        ),
        "wisdom|wis": stat("Cleric|Druid", "Rogue"),
        "charisma|cha": stat("Paladin", "Ranger"),
        "constitution|con|defense": stat("Warrior", "Mage"),
        "mana|mp|magic points": formula(
          'round(@level * if(@class == "Mage" || @class == "Cleric" || @class == "Druid", 12, 3), 0)',
          { output: "integer" },
        ),
        "weapon|main weapon": oneOfGiven(
          "@class",
          {
            Mage: "Staff|Wand|Spellbook",
            Rogue: "Dagger|Short sword|Throwing knives",
            Ranger: "Longbow|Crossbow",
            "Cleric|Druid": "Mace|Sickle|Quarterstaff",
          },
          "Longsword|Battleaxe|Warhammer|Spear",
        ),
        "gold|coins": wholeTail(0, 90_000, 140, 1.4),
        hometown: oneOf("Thornvale|Eldoria|Mirrenfell|Aldermoor|Stormreach|Harrowgate"),
        favorite_food: "favorite food",
        "power|superpower|ability|special ability": oneOf(
          "Shadow step|Speaks with animals|Flame breath|Stone skin|Sees in the dark|Healing touch|Time slip|Mind reading",
        ),
        "backstory|biography|background|description": pattern(
          "(Raised|Orphaned|Trained) in (a mountain monastery|a port full of smugglers|the royal guard|a travelling circus|a village by the marsh), (sworn to|determined to|cursed to) (protect the weak|find a lost sister|break an old oath|repay a debt|guard a secret map)\\.",
        ),
      },
      label: "name",
    },
  ),
  entity("monster|fantasy monster|creature|beast|enemy|dnd monster|fantasy creature|dungeon monster", {
    domain: "fantasy",
    core: {
      monster_id: id("MO-", 3),
      "name|monster|creature": formula('concat(@epithet, " ", @kind_of_monster)', { output: "text" }),
      "type|category|kind": oneOfGiven(
        "@kind_of_monster",
        {
          "Drake|Wyvern|Wyrm": "Dragon",
          "Ghoul|Wraith|Skeleton|Revenant": "Undead",
          "Wolf|Boar|Spider|Basilisk": "Beast",
          "Goblin|Ogre|Troll": "Humanoid",
          Golem: "Construct",
          "Sprite|Pixie": "Fey",
        },
        "Elemental",
      ),
      "challenge_rating|level|cr|difficulty": formula(
        'if(@type == "Dragon", random_int(8, 20), if(@type == "Humanoid" || @type == "Beast", random_int(1, 7), random_int(2, 12)))',
        { output: "integer" },
      ),
      "hit_points|hp|health": formula("round(9 + @challenge_rating * uniform(12, 18), 0)", { output: "integer" }),
      "armor_class|ac|armor|defense": formula("11 + floor(@challenge_rating * 0.45) + random_int(0, 2)", {
        output: "integer",
      }),
      "damage|attack|attack damage": formula("2 + round(@challenge_rating * uniform(3, 4.4), 0)", {
        output: "integer",
      }),
      "habitat|environment|terrain": byEpithet(HABITATS, {
        Dragon: "Mountain peaks|Volcano|Sea cliffs",
        Undead: "Crypt|Battlefield|Ruined chapel|Old graveyard",
        Beast: "Forest|Hills|Caves",
        Humanoid: "Hills|Old mines|Bridges|Roadside camps",
        Construct: "Sunken vault|Wizard's tower|Old fortress",
        Fey: "Forest|Moonlit meadow|Deep lake",
      }),
      "weakness|vulnerability": byEpithet(WEAKNESSES, {
        Dragon: "Cold iron|Frost|Its own hoard",
        Undead: "Holy light|Fire|Salt",
        Beast: "Fire|Loud noise|Bait",
        Humanoid: "Greed|Daylight",
        Construct: "Banishing rune|Lightning|Its maker's name",
        Fey: "Cold iron|Bells",
      }),
      "xp|experience|xp reward": formula("@challenge_rating * @challenge_rating * 40 + @challenge_rating * 60", {
        output: "integer",
      }),
    },
    more: {
      kind_of_monster: oneOf(
        "Drake:8|Wyvern:7|Wyrm:5|Ghoul:8|Wraith:7|Skeleton:8|Revenant:5|Wolf:7|Boar:6|Spider:8|Basilisk:5|Goblin:9|Ogre:7|Troll:7|Golem:6|Sprite:3|Pixie:2",
      ),
      epithet: oneOfGiven(
        "@kind_of_monster",
        {
          "Ghoul|Wraith|Skeleton|Revenant": "Ashen|Gloom|Pale|Ancient|Howling|Frost|Marsh",
          "Wolf|Boar": "Ashen|Cave|Frost|Gloom|Marsh|Pale|Thorn",
          "Spider|Basilisk": "Cave|Frost|Gloom|Marsh|Thorn|Pale|Venomous",
          Golem: "Ashen|Ember|Bone|Thorn|Frost|Ancient",
          "Sprite|Pixie": "Frost|Gloom|Marsh|Ember|Thorn|Pale",
        },
        "Ashen|Cave|Frost|Marsh|Ember|Pale|Ancient|Thorn",
      ),
      size: oneOfGiven("@type", { Dragon: "Huge:60|Gargantuan:40" }, "Small:18|Medium:50|Large:32"),
      "loot|drops": oneOf("Rusty key|Silver fang|Handful of coins|Cracked gem|Old map|Vial of venom"),
      alignment: oneOf("Chaotic Evil:44|Neutral Evil:24|Unaligned:32"),
    },
    label: "name",
  }),
  entity("spell|magic spell|fantasy spell|ability of character", {
    domain: "fantasy",
    core: {
      spell_id: id("SP-", 3),
      "name|spell|spell name": oneOfGiven(
        "@school",
        {
          Fire: "Emberbolt|Wall of Flame|Kindle|Sunflare|Ashstorm",
          Frost: "Ice Lance|Winter's Grasp|Rime Armor|Blizzard",
          Healing: "Mend|Circle of Renewal|Purify|Second Breath",
          Illusion: "Mirror Image|Veil|Phantom Voice|False Dawn",
          Necromancy: "Grave Whisper|Bone Shield|Drain Life|Raise Thrall",
        },
        "Force Push|Arcane Ward|Blink|Gravity Well|Unravel",
      ),
      "school|school of magic|element|type": oneOf("Fire:20|Frost:18|Healing:16|Illusion:14|Necromancy:12|Arcane:20"),
      "level|spell level|tier": { kind: "integer", min: 1, max: 9, distribution: { kind: "zipf", exponent: 0.7 } },
      "mana_cost|mana|cost": formula("@level * 8 + random_int(0, 6)", { output: "integer" }),
      "damage|power": formula('if(@school == "Illusion", 0, @level * random_int(5, 9))', { output: "integer" }),
      "range_m|range": { kind: "choice", values: [0, 5, 10, 20, 30, 60], weights: [14, 14, 20, 24, 18, 10] },
      "cooldown_seconds|cooldown": formula("2 + @level * random_int(2, 6)", { output: "integer" }),
      "casting_time|cast time": oneOf("Instant:40|1 action:34|1 minute:14|Ritual:12"),
    },
    more: {
      "class|caster|usable by": oneOfGiven(
        "@school",
        { Healing: "Cleric|Paladin|Druid", Necromancy: "Mage|Warlock" },
        "Mage|Sorcerer|Bard",
      ),
    },
    label: "name",
  }),
  entity("quest|game quest|mission|game mission", {
    domain: "fantasy",
    parents: "player|game character",
    core: {
      quest_id: id("QU-", 3),
      "title|name|quest": pattern(
        "(The (Missing|Cursed|Stolen|Last) (Caravan|Bell|Heirloom|Ferryman|Relic)|(Wolves|Shadows|Trouble) (at|under|beyond) (the Old Mill|Harrowgate|the Marsh|Thornvale)|A (Debt|Favor|Promise) (for|to) the (Queen|Blacksmith|Oracle))",
      ),
      difficulty: oneOf("Easy:34|Normal:38|Hard:20|Epic:8"),
      "level|required level|min level": numberGiven("@difficulty", {
        Easy: [1, 3, 5],
        Normal: [8, 12, 16],
        Hard: [22, 28, 34],
        Epic: [42, 50, 58],
      }),
      "reward_xp|xp|xp reward": formula("@level * 110 + 60", { output: "integer" }),
      "reward_gold|gold|reward": formula("@level * random_int(8, 16) + 10", { output: "integer" }),
      "location|region|zone": oneOf("Thornvale|Eldoria|Mirrenfell|Aldermoor|Stormreach|Harrowgate"),
      status: oneOf("Available:34|In progress:28|Completed:34|Failed:4"),
    },
    label: "title",
  }),
  entity("achievement|badge|trophy|player achievement|game achievement", {
    domain: "gaming",
    parents: "player|game",
    core: {
      achievement_id: id("ACH-", 5),
      "name|achievement": "achievement",
      "points|xp": numberGiven("@rarity", { Common: [5, 10], Rare: [20, 25], Epic: [50], Legendary: [100] }),
      rarity: oneOf("Common:52|Rare:30|Epic:13|Legendary:5"),
      "unlocked_at|date|earned at": daytime("-P1Y", "P0D"),
      "players_percent|unlock rate|percent of players": numberGiven("@rarity", {
        Common: [38.2, 47.5, 61.9, 72.4],
        Rare: [9.4, 13.8, 18.1],
        Epic: [2.2, 3.6, 4.9],
        Legendary: [0.2, 0.4, 0.8],
      }),
    },
    usualRows: 300,
  }),
  entity("in app purchase|microtransaction|game purchase|virtual item purchase", {
    domain: "gaming",
    parents: "player|game|user",
    core: {
      purchase_id: id("IAP-", 6),
      "username|player": "username",
      "item|product": oneOf(
        "Starter pack|500 gems|1200 gems|Season pass|Golden skin|Extra lives|Mystery chest|XP booster",
      ),
      "price|amount": numberGiven("@item", {
        "Extra lives|XP booster": [0.99, 1.99],
        "500 gems|Starter pack": 4.99,
        "1200 gems|Season pass": 9.99,
        "Golden skin": [14.99, 19.99],
        "Mystery chest": [2.99, 4.99],
      }),
      currency: oneOf("USD:58|EUR:28|GBP:14"),
      "purchased_at|date|timestamp": "purchase date",
      platform: oneOf("iOS:48|Android:40|PC:12"),
    },
    more: { status: oneOf("Completed:95|Refunded:3|Failed:2"), note: sometimes(0.9, oneOf("First purchase|Gift")) },
    usualRows: 250,
  }),
];
