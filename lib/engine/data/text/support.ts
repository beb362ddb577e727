import type { Grammar } from "../../text/grammar";

/** Customers writing to a help desk, and agents writing it down. */
export const support: Grammar = {
  name: "support",
  aliases: [
    "support ticket",
    "ticket",
    "help desk",
    "helpdesk",
    "customer service",
    "customer support",
    "customer care",
    "complaint",
    "inquiry",
    "enquiry",
    "issue",
    "case",
    "call center",
    "call centre",
    "chat",
  ],
  rules: {
    title: [
      "{headline}",
      "{headline} - {order|case|request|reference} {#####}",
      "{headline} ({open since {Monday|Tuesday|last week}|second attempt|third time|ticket {####}})",
    ],
    noun: ["help", "service", "answer", "hotline", "chat", "advice"],
    product: ["subscription", "account", "device", "plan"],
    praise: [
      "{The agent|Your colleague|The person on the phone} {solved it|had it fixed|understood the problem} in {five minutes|one call|no time}.",
      "{Quick|Friendly|Patient} {help|support|answers} {from start to finish|and a clear explanation|as always}.",
      "{The fix|Your tip|The workaround} {worked|did the trick} {straight away|at once|on the first try}.",
      "{I was kept informed|You kept me posted} {at every step|the whole time|from the first call}.",
    ],
    complaint: [
      "I {waited|was on hold} for {an hour|forty minutes|ages} {only to be cut off|and nobody picked up}.",
      "{Every|Each} agent {tells me something different|asks the same questions again}.",
      "{My ticket|The case} was closed {without an answer|although nothing was solved|twice}.",
      "{I keep getting|All I get are} {standard replies|automatic answers|promises}.",
    ],
    remark: [
      "{The problem|It} {comes and goes|only happens in the evening|seems to depend on the browser}.",
      "{I found|There is} a {workaround|way around it}, {but it is not ideal|which helps for now}.",
      "{Last time|Two months ago} {this|the same thing} {was solved|happened} {after a restart|within a day}.",
    ],
    problem: [
      "{I cannot|Since yesterday I cannot|I am unable to} {log in|open my account|use the {product}}{ any more|}.",
      "{The page|My {product}} {shows|gives} {an error|a blank screen|error 500} {every time|since the update|when I click save}.",
      "{I was|We were} promised {a call back|a replacement|an answer} {last week|by Tuesday|two days ago} and {nothing happened|am still waiting}.",
      "{The update|Your last change} {broke|removed|slowed down} {my settings|the report|everything}.",
    ],
    question: [
      "{How|Where} can I {change my details|cancel|upgrade|find my invoices}?",
      "{Could|Can} you {reset my password|check my account|send me the instructions}?",
      "{When|By when} will {this|the problem} be {fixed|solved|looked at}?",
      "{Is there|Do you have} {a guide|a phone number|a status page} {for this|I can use}?",
    ],
    event: [
      "{Customer|Caller|{person}} {reported|described|wrote about} {the problem|an error|slow loading} {by phone|by e-mail|in chat}.",
      "{Reproduced|Could not reproduce|Confirmed} the issue {on a test account|in two browsers|after a restart}.",
      "{Reset|Cleared|Checked} {the password|the cache|the account settings} {together with the customer|remotely}.",
      "{Escalated|Passed on|Handed over} to {the second line|the developers|billing} with {screenshots|logs|full details}.",
      "{Explained|Walked through} the {steps|settings|new layout} and {sent the article|stayed on the line}.",
    ],
    next: [
      "{Waiting for|Awaiting} {the customer's reply|logs|an answer from engineering}.",
      "{Call back|Follow up} {tomorrow|on Thursday|in two days} to {confirm|close the case}.",
      "{Ticket|Case} {closed|can be closed|stays open} {for now|after confirmation|until the release}.",
    ],
    fact: [
      "{The customer|The user} {cannot|is unable to} {sign in|complete the form|see recent orders} {since the last update|on mobile|in any browser}.",
      "{The error|The problem} {appears|started} {after the update|on Monday|on two devices} and {blocks daily work|affects one account|can be worked around}.",
      "{Steps|To reproduce}: {open the page, click save|sign in, choose settings|start the app, wait a minute}{, then an error is shown|}.",
      "{Expected|What should happen}: {the order is saved|a mail is sent|the page loads}; {instead nothing happens|instead an error appears}.",
    ],
    headline: [
      "{category}: {cannot log in|error after update|question about my account|request not answered|settings lost|page does not load}",
      "{Cannot|Unable to} {log in|save|open my account|download|change my address|reset the password}{ since the update| on mobile| after restart| - please help|}",
      "{Error|Problem|Trouble} {with|after} {the last update|login|the app|my account|the settings|signing up}{, please help| since Monday| again|}",
      "{Question|Request} about {my account|the new version|the settings|cancelling|my data|an upgrade}{ (urgent)||}",
    ],
  },
  aspects: [
    {
      match: ["bill", "payment", "invoice", "refund", "charge", "price", "pricing", "finance"],
      rules: {
        praise: [
          "The {refund|credit|corrected invoice} {arrived|was on my account} {the same day|within two days|faster than promised}.",
          "{Your billing team|The agent} {explained|went through} {every item|the invoice} {patiently|line by line}.",
        ],
        complaint: [
          "{You charged|I was charged} {twice|the old price|for a month I did not use}{ and nobody explains why|}.",
          "{I am still|Still} waiting for {the refund|my money} {from last month|after six weeks}.",
        ],
        problem: [
          "{My|The last} invoice {shows|lists} {the wrong amount|a fee I do not know|two charges}.",
          "{I was|My card was} charged twice {this month|on the 1st|for one order}.",
          "{The refund|My refund} you promised {has not arrived|is still missing|was too low}.",
          "{My payment|The card} {was declined|does not go through} {although the card is fine|three times now}.",
        ],
        question: [
          "{Could|Can} you {send a corrected invoice|refund the difference|explain this fee}?",
          "{When|By when} will {the refund|my money} {arrive|be on my account}?",
          "{How|Where} do I {change my card|pay by invoice|see past payments}?",
        ],
        event: [
          "{Checked|Reviewed} the {payment history|last three invoices}: {charged twice|no error found|discount missing}.",
          "{Issued|Requested|Approved} {a refund|a credit note|a corrected invoice}.",
        ],
        fact: [
          "The customer {was charged twice|disputes a fee|needs a corrected invoice} {for the last month|after a plan change|on one order}.",
          "{Payment|The card} {fails|is declined} {at the last step|since it was renewed}.",
        ],
        headline: [
          "{category}: {charged twice|refund missing|wrong amount on invoice|payment declined|unknown fee}",
          "{Charged twice|Wrong amount|Refund missing|Unknown fee|Payment declined}{ on my last invoice| this month| - please check| again|, order attached|}",
        ],
      },
    },
    {
      match: ["ship", "deliver", "order", "return", "track", "logistic"],
      rules: {
        complaint: [
          "{My parcel|The order} {has been stuck|has not moved} {for nine days|since Monday}.",
          "{Delivery|The courier} {came|was marked as done} {while nobody was home|but nothing is here}.",
        ],
        problem: [
          "{My order|The parcel} {has not arrived|is lost|came damaged}{ although tracking says delivered| after two weeks|}.",
          "{I received|You sent} {the wrong item|someone else's order|half of what I ordered}.",
        ],
        question: [
          "{Where is|Can you track} my {order|parcel|return}?",
          "{Can|Could} I {change the address|return one item|get it sooner}?",
        ],
        event: [
          "{Opened|Filed} a {search request|claim} with the carrier.",
          "{Sent|Arranged} a {replacement|return label|new delivery date}.",
        ],
        fact: [
          "{The parcel|The order} {is overdue by five days|was delivered to the wrong address|arrived damaged} and {the customer asks for a replacement|a claim is open}.",
        ],
        headline: [
          "{category}: {parcel missing|wrong item|damaged on arrival|where is my order|change of address}",
          "{Parcel|Order|Return|Delivery} {missing|late|damaged|not tracked|lost}{ for a week| since Monday| - please check| although marked delivered|}",
        ],
      },
    },
    {
      match: ["feature", "feedback", "suggest", "idea", "product"],
      rules: {
        problem: [
          "{It is hard|There is no way} to {export the list|sort by date|share with the team}.",
          "{We|Our team} {miss|really need} {a dark mode|bulk editing|a calendar view}.",
        ],
        question: [
          "{Could|Would} you {add|consider} {a search box|an export|keyboard shortcuts}?",
          "{Is|Are} {a mobile version|more reports} {planned|on the way}?",
        ],
        headline: [
          "{category}: {dark mode|bulk export|better search|mobile view|keyboard shortcuts}",
          "{Please add|Missing|Idea for|Request:} {dark mode|bulk export|better search|a calendar|more filters|an offline mode}{ on mobile| for teams||}",
        ],
      },
    },
    {
      match: ["account", "login", "password", "access", "security"],
      rules: {
        problem: [
          "{My account|The login} {is locked|says wrong password|asks for a code that never comes}.",
          "{Someone|A stranger} {changed|seems to have changed} my {password|e-mail address}.",
          "{The reset link|The code} {never arrives|has expired|leads nowhere}.",
        ],
        question: [
          "{Can|Could} you {unlock my account|send the link again|change my e-mail address}?",
          "{How|Where} do I {delete my account|turn on two-step login|merge two accounts}?",
        ],
        event: [
          "{Unlocked|Verified|Secured} the account {after identity check|together with the customer}.",
          "{Sent|Resent} the {reset link|code} to {a new address|the address on file}.",
        ],
        headline: [
          "{category}: {locked out|reset link missing|code never arrives|change of e-mail|two accounts}",
          "{Locked out|Password reset|Login code|Access} {of my account|not working|never arrives|fails|expired}{ since yesterday| again| - urgent|, please help|}",
        ],
      },
    },
  ],
};
