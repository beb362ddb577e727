import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Invented teams with their season's record and a game of theirs. */
export const team: Pack = {
  name: "team",
  description:
    "An invented team: sport, league, city, record of a season that adds up over the league, and a game with a possible score",
  attributes: attributesOf(`
    name;text;Town and nickname
    sport;text;Soccer, Basketball, American Football, Baseball, Ice Hockey, Rugby, Cricket and others
    league;text;League it plays in
    gender;text;Male or Female
    city;text;Town of the team
    nickname;text;Name without the town
    code;text;Three letters on a scoreboard
    venue;text;Where it plays at home
    capacity;integer;Seats of that place
    founded;integer;Year of foundation
    rank;integer;Place in the final table of its league
    played;integer;Games of the season
    wins;integer;Games won
    draws;integer;Games drawn; none where the sport knows no draws
    losses;integer;Games lost
    scored;integer;Goals, points or runs over the season
    conceded;integer;The same against it
    difference;integer;Scored less conceded
    points;integer;Points in the table by the rules of the sport
    win_percentage;tenths;Share of games won in percent
    opponent;text;Another team of the league
    score;integer;What the team scored in a game at home against the opponent
    opponent_score;integer;What the opponent scored
    result;text;Home win, Away win or Draw
    winner;text;Name of the winner; Draw where there is none
    attendance;integer;Spectators of that game, not more than seats
    form;text;Last five games, e.g. WWDLW
  `),
  load: async () => (await import("./rules")).loadTeams(),
};

/** Players of those teams. */
export const athlete: Pack = {
  name: "athlete",
  description:
    "A player of an invented team: sport, position, number, height, weight and season's figures agree. Names are persons' of the athlete's gender",
  attributes: attributesOf(`
    sport;text;Soccer, Basketball, American Football, Baseball, Ice Hockey, Volleyball, Rugby, Cricket, Handball
    league;text;League of the team
    gender;text;Male or Female, as the league is
    team;text;Name of the team
    team_city;text;Town of the team
    position;text;Position of the sport
    position_code;text;Short form of the position
    jersey_number;integer;Number on the shirt, usual for the position
    height_cm;integer;Height, usual for the position
    weight_kg;integer;Weight, fitting the height
    height_feet;text;Height as feet and inches
    weight_lb;integer;Weight in pounds
    age;integer;Age in years
    games_played;integer;Games of the season
    starts;integer;Games begun on the field
    minutes_played;integer;Minutes of the season
    goals;integer;Goals, touchdowns, tries or home runs; empty where the sport or position has none
    assists;integer;Assists; empty where the sport or position has none
    total_points;integer;Goals and assists in hockey, points or runs scored in other sports; empty where the sport or position has none
    points_per_game;tenths;Points or runs a game; empty where the sport or position has none
    rebounds_per_game;tenths;Rebounds a game (basketball only); empty where the sport or position has none
    assists_per_game;tenths;Assists a game; empty where the sport or position has none
    yards;integer;Yards gained (American football only); empty where the sport or position has none
    home_runs;integer;Home runs (baseball only); empty where the sport or position has none
    runs_batted_in;integer;Runs batted in (baseball only); empty where the sport or position has none
    batting_average;rate;Hits by at-bats (baseball's fielders only); empty where the sport or position has none
    earned_run_average;money;Earned runs by nine innings (pitchers only); empty where the sport or position has none
    yellow_cards;integer;Cautions (soccer only); empty where the sport or position has none
    red_cards;integer;Dismissals (soccer only); empty where the sport or position has none
    clean_sheets;integer;Games without a goal against (goalkeepers only); empty where the sport or position has none
    salary;integer;Pay a year in US dollars
    market_value;integer;What another club would pay, in US dollars
    injury_status;text;Fit, mostly
  `),
  load: async () => (await import("./rules")).loadAthletes(),
};
