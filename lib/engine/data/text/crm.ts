import type { Grammar } from "../../text/grammar";

const MISSED = {
  event: [
    "{Rang|Tried|Called} {twice|three times|once more} {this morning|after lunch|before noon|late in the day}, {nobody picked up|straight to the mailbox|the line was busy}.",
    "{Left|Put} a {short|friendly} message {on the mailbox|with reception} {about the pilot|with my number|and named two dates}.",
    "{Sent|Wrote} a {two-line|short} mail {afterwards|as well}, {no reply so far|not opened yet|subject: quick question}.",
    "{Colleague|Reception|Assistant} {says|mentioned} {the contact is travelling|the team is at a fair|they are in budget talks} {this week|until Thursday|till the end of the month}.",
  ],
  next: [
    "{Try again|Next attempt} {on Tuesday|in the morning|next week|at the end of the month}.",
    "{Switch to|Try} {LinkedIn|e-mail|another contact} {if there is no answer|before the third call}.",
  ],
};

/** What salespeople write down: subjects of calls, mails and meetings, and notes on how they went. */
export const crm: Grammar = {
  name: "crm",
  aliases: ["lead", "prospect", "sales", "sales activity", "sales call", "deal", "opportunity", "pipeline"],
  rules: {
    subjectOf: [
      "the {pilot|proposal|renewal|rollout|price list|migration|contract|onboarding plan}",
      "{reporting|team licences|data import|single sign-on|support hours|integration} {needs|questions|options}",
      "{Q1|Q2|Q3|Q4|this year's|next year's} {plans|budget|priorities|targets}",
    ],
    title: ["{headline}", "{headline}", "{headline}{ (second try)| - part two| this week|, new date}"],
    headline: [
      "{Follow-up|Check-in|Talk} {on|about} {subjectOf}",
      "{Next steps|Open points|Questions} {on|about} {subjectOf}",
      "{Quick|Short} update on {subjectOf}",
    ],
    event: [
      "{Spoke|Talked} {for ten minutes|at length|briefly} about {subjectOf}.",
      "They {use|work with} {spreadsheets|an older system|two separate tools} {for now|at the moment} and {lose time on manual entry|miss a shared view|pay for seats nobody uses}.",
      "{Team of|About} {#|##} {people|users}, {two sites|one office|partly remote}, {decision in spring|no fixed date|budget from next quarter}.",
      "{Asked|Wanted to know} {how long a rollout takes|who hosts the data|what support costs|whether we connect to their ERP}.",
      "{Sent|Shared} the {overview|price list|security paper|recording} {afterwards|on request|right after}.",
    ],
    next: [
      "{Follow up|Check in again} {next week|on Thursday|in ten days|after the holidays}.",
      "{Send|Prepare} {a quote|references|a short summary|two dates for a demo} {by Friday|tomorrow|this week}.",
      "{Waiting for|Need} {their feedback|the names of users|a go from finance}.",
    ],
  },
  aspects: [
    {
      match: ["not interested", "replied, not interested", "unqualified", "disqualified", "lost"],
      rules: {
        event: [
          "{They have|Team has} {just renewed|signed with another vendor|built their own tool} {until next summer|for two years|last month}.",
          "{No budget|No money left|Hiring freeze} {this year|until autumn|for new tools}, {said so clearly|was open about it}.",
          "{Too small|Wrong fit}: {only three users|a one-person team|needs a feature we do not have}.",
          "{Friendly|Short|Polite} {talk|answer}, {but no need at present|but other priorities|and asked not to be called again}.",
          "{Price|The yearly contract|Hosting abroad} {is a blocker|was the main objection|does not work for them}.",
        ],
        next: [
          "{Close|Park} {the lead|this one} {for now|until next year}.",
          "{Check in|Try} again {in six months|before their renewal|next spring}.",
          "{No further|No more} {action|mails}; {moved to newsletter|set to dormant|removed from sequence}.",
        ],
      },
    },
    {
      match: [
        "no answer",
        "left voicemail",
        "call back",
        "opened, no reply",
        "not opened",
        "no-show",
        "cancelled",
        "new",
        "open",
      ],
      rules: MISSED,
    },
    {
      match: ["bounced"],
      rules: {
        ...MISSED,
        event: [
          "{Mail|Message} {came back|bounced}: {address unknown|mailbox full|contact left the company} {in March|last month|some time ago|this week}.",
          "{Looked up|Searched for} {a new contact|the right address} {on their website|on LinkedIn|in the trade register}, {found two names|nothing yet|wrote to the general mailbox}.",
          "{Reception|Switchboard} {gave|passed on} {the name of the successor|a new number|only a general address}.",
        ],
      },
    },
    {
      match: ["call"],
      rules: {
        headline: [
          "{Discovery|Intro|Follow-up|Qualification|Check-in} call {about|on} {subjectOf}",
          "{Call back|Ring back} about {subjectOf}",
          "{First|Second|Third} call: {subjectOf}",
        ],
      },
    },
    {
      match: ["email", "e-mail", "mail"],
      rules: {
        headline: [
          "{Re|Fwd}: {subjectOf}",
          "{A question|Quick question|Two questions} about {subjectOf}",
          "{Summary|Documents|Notes} {on|about} {subjectOf}",
          "{Following up|Circling back} on {subjectOf}",
        ],
      },
    },
    {
      match: ["meeting"],
      rules: {
        headline: [
          "{Kick-off|Review|Planning|Alignment} meeting: {subjectOf}",
          "{On-site|Video} meeting {about|on} {subjectOf}",
          "{Meeting with|Session with} {finance|the project team|procurement|IT} on {subjectOf}",
        ],
      },
    },
    {
      match: ["demo"],
      rules: {
        headline: [
          "{Product|Live|Custom|Second} demo, {focus on|then} {subjectOf}",
          "Demo for {finance|the sales team|IT|management}: {subjectOf}",
        ],
      },
    },
    {
      match: ["interested", "meeting booked", "proposal", "approval", "qualified", "contacted", "converted", "won"],
      rules: {
        event: [
          "{Good|Open|Lively} {talk|conversation} about {subjectOf}; {pain is clear|they came prepared|asked the right questions}.",
          "They {use|work with} {spreadsheets|an older system|two separate tools} {for now|at the moment} and {lose time on manual entry|miss a shared view|want to change before summer}.",
          "{Budget|Money} {is set aside|has been approved|was named}: {about|up to} {##},000 {a year|for the first phase}.",
          "{Decides together with|Has to convince} {the CFO|the head of IT|procurement|the board}, {meeting in two weeks|no objections expected|wants numbers first}.",
          "{Liked|Was taken with} {the dashboard|the import|how fast setup is|the price model}; {asked about|worried about} {data hosting|training|the contract term}.",
        ],
        next: [
          "{Send|Prepare} {a quote|the proposal|two references|a summary} {by Friday|tomorrow|this week}.",
          "{Demo|Next meeting} {on Tuesday|next week|with the whole team} {at ten|in the afternoon}.",
          "{Waiting for|Need} {the user list|a go from finance|their security questions}.",
        ],
      },
    },
  ],
};
