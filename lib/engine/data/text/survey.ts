import type { Grammar } from "../../text/grammar";

/** Free answers in questionnaires. */
export const survey: Grammar = {
  name: "survey",
  aliases: ["questionnaire", "feedback", "response", "nps", "poll", "opinion", "respondent", "satisfaction", "answer"],
  rules: {
    title: ["{headline}", "{opinion}", "{opinion}"],
    noun: ["service", "value", "advice", "website", "app", "staff", "experience", "answer", "opening hours"],
    praise: [
      "{Easy|Simple|Pleasant} to {deal with|use|work with}{ at every step|}.",
      "{What I like|What I like most|Best of all}: {the friendly staff|the quick answers|how simple everything is}.",
      "{Never|So far never} had {a problem|to wait long|a bad surprise}.",
      "{You|They} {keep your word|listen to customers|get better every year}.",
      "{Good|Very good} {value|quality} and {clear information|short waits}.",
      "{My questions|All my questions} were {answered|solved} {on the first call|the same day}.",
    ],
    complaint: [
      "{Too|Far too} {expensive|slow|complicated} {for what it is|compared with others|lately}.",
      "{Hard|Nearly impossible} to {reach anyone|find the right page|cancel}.",
      "{What annoys me|The worst part}: {long waits|hidden fees|unanswered mails}.",
      "{What was promised|The advert} {counted for little|had little to do with what came}.",
      "{It used to be|Things were} better {before the change|two years ago}.",
    ],
    remark: [
      "{No strong|No particular} {opinion|feelings} {either way|on this}.",
      "{Some things|A few points} {work well|are good}, {others do not|others need work}.",
      "{I use it|We use it} {too rarely to say|only now and then}.",
      "{Nothing|Nothing much} to {add|say} {at the moment|for now}.",
    ],
    fact: [
      "{I would|We would} {like|welcome} {longer opening hours|a simpler form|more choice|better information}.",
      "{I heard|I first heard} about it {from a friend|online|at work} and {use it every week|have stayed since}.",
      "{More|Better} {parking|advice|explanations} would {help|be nice}.",
      "{It matters to me|What counts is} that {prices are clear|someone answers|it works on my phone}.",
    ],
    event: [
      "{Answered|Filled in|Completed} {at home|on the way|by phone|on a tablet|in the branch|at the counter} in {##} minutes, {no follow-up wanted|happy to be called|wants the results|first time taking part}.",
      "{Respondent|{person}} {left two questions open|asked for a call|skipped the part on income|commented on the length|changed one answer}.",
      "{Second|Third|First} wave, {panel|invited by e-mail|recruited on site|member since 20{##}}, {complete|one page missing|checked for consistency}.",
      "{Customer|Regular|User} for {#} years, {uses it weekly|mostly on weekends|came through a friend|compares several providers}.",
    ],
    next: [
      "{Would|I would} {take part again|like to see the results|answer a shorter form}.",
      "{Please|Do} {keep it short next time|get in touch|send the summary}.",
      "{Call back|Send the summary|Invite again} {next month|in spring|for the next wave}.",
    ],
    headline: [
      "{Suggestion|Comment|Idea|Feedback|Wish|Remark} about {opening hours|prices|the app|waiting times|the staff|delivery|information|the website|parking}{ from a regular| after one year| in short||}",
    ],
    "title.bad": [
      "{opinion}",
      "{Too|Far too|Much too} {slow|expensive|complicated|impersonal}{ lately| for regulars| compared with others|}",
      "{headline}: {please improve|not good|disappointing}",
    ],
    "title.good": [
      "{opinion}",
      "{Very|Really|Quite} {satisfied|pleased|happy}{ so far| overall| as a regular|}{, keep it up|, thank you|}",
      "{headline}: {all good|well done|thank you}",
    ],
  },
};
