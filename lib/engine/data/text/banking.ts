import type { Grammar } from "../../text/grammar";

/** Accounts, cards, transfers and loans. */
export const banking: Grammar = {
  name: "banking",
  aliases: [
    "bank",
    "finance",
    "financial",
    "transaction",
    "payment",
    "transfer",
    "loan",
    "credit",
    "insurance",
    "claim",
    "account",
    "invoice",
    "mortgage",
    "fraud",
    "trading",
    "investment",
  ],
  rules: {
    title: ["{headline}", "{headline}, reference {######}", "{headline} - account ending {####}"],
    noun: ["service", "advice", "app", "rates", "account", "branch", "support"],
    product: ["current account", "savings account", "credit card", "loan"],
    praise: [
      "{Opening|Setting up} the {product} took {ten minutes|one visit|a single call}.",
      "{Transfers|Payments} {arrive|are there} {the same day|within seconds|without any fuss}.",
      "{The adviser|My contact} {took the time|explained every fee|found a cheaper way}.",
      "{No hidden fees|Fair rates|Clear statements}{ and a quick answer to every question| at last|}.",
      "The app {works|runs} {well|fast|without a glitch} and {the alerts are useful|everything is where I look for it}.",
    ],
    complaint: [
      "{My card|The {product}} was {blocked|frozen} {without warning|while I was abroad|for the third time}.",
      "{A transfer|The payment} {has been pending|got stuck} for {four days|a week}.",
      "{I was charged|They took} a fee {nobody mentioned|that is not in the contract|twice}.",
      "{The branch|The hotline} is {never open|impossible to reach|always busy}.",
      "{They ask for|I had to send} the same {papers|proof of income} {again and again|three times}.",
    ],
    remark: [
      "{The rate|The limit} is {about average|what others offer too}.",
      "{Approval|The check} {took a week|needed one more document}, {as announced|which was bearable}.",
    ],
    problem: [
      "{I do not recognise|There is} a {charge|payment} of {42.90|119.00|1,250.00} on my {card|statement}.",
      "{My transfer|A payment} to {my landlord|a supplier|my sister} {has not arrived|was rejected|went to the wrong account}.",
      "{My card|The {product}} {is blocked|does not work abroad|was declined at the till}.",
      "{I cannot|The app does not let me} {confirm payments|see my statements|change my limit}.",
    ],
    question: [
      "{Could|Can} you {raise my limit|send me the statement for March|explain this fee}?",
      "{When|How soon} will {the money|my new card|the decision} {arrive|be here}?",
      "{What|Which} {papers|documents} do you need for {the loan|a joint account|the claim}?",
    ],
    event: [
      "{Payment|Transfer|Standing order} {executed|booked|received} {on the value date|in one instalment|after review}.",
      "{Card|Account} {unblocked|verified|limit raised} {at the customer's request|after identity check}.",
      "{Flagged|Held} {an unusual payment|two withdrawals abroad} for {review|a call to the holder}.",
      "{Requested|Received} {proof of income|the signed contract|the claim form} {from the applicant|by post}.",
    ],
    next: [
      "{Await|Waiting for} {the second signature|the statement|approval by risk}.",
      "{Review|Check} {limits|repayment|the file} {in thirty days|at the next due date}.",
      "{No|Nothing} further {action|steps} {needed|required}.",
    ],
    fact: [
      "{Monthly rent|Grocery shopping|Salary|Utility bill|Insurance premium|Subscription|Fuel|Restaurant bill} {paid by card|by standing order|by transfer|by direct debit}{ in {place}||}.",
      "The {product} {comes without a monthly fee|can be opened online|pays interest every quarter} and {can be closed at any time|includes a card|has no minimum balance}.",
      "{Repayment|The amount} {runs over|is spread across} {24|36|60} months at a {fixed|variable} rate.",
      "{Statements|Notices} are {sent|available} {at the start of each month|online for ten years}.",
    ],
    sentence: ["{fact}", "{event}", "{label}: {fact:low}", "{day}: {event:low}", "{fact} Reference {######}."],
    headline: [
      "{Transfer|Payment|Standing order|Direct debit|Card payment|Refund|Fee|Deposit|Withdrawal} {received|rejected|pending|executed|on hold|under review|confirmed}{ after check| by the branch| online||}",
      "{Question|Complaint|Request} about {a fee|my limit|a transfer|the rate|a blocked card|my statement}{ from last month| (urgent)||}",
    ],
  },
  aspects: [
    {
      match: ["loan", "mortgage", "credit"],
      rules: {
        product: ["loan", "mortgage"],
        fact: [
          "{The applicant|The household} {asks for|needs} {a loan|credit} to {buy a car|renovate the kitchen|merge older debts}{ over 36 months| at a fixed rate|}.",
          "{Income|Security} {covers|is enough for} the {instalments|amount} {with room to spare|at the current rate}.",
        ],
        problem: [
          "{My loan application|The instalment} {is still open|was booked twice|is higher than agreed}.",
          "{I want|I would like} to {repay early|pause one instalment|change the due date}.",
        ],
      },
    },
    {
      match: ["fraud", "dispute", "suspicious", "security"],
      rules: {
        problem: [
          "{I did not make|Someone made} a {payment|withdrawal} of {89.99|540.00|2,300.00} {on Sunday night|in a city I have never been to}.",
          "{I got|There was} a {call|message} from someone who {knew my account|claimed to be your bank}.",
        ],
        event: [
          "{Blocked|Replaced} the card and {opened a dispute|reversed two charges}.",
          "{Holder|Customer} {confirms|denies} the {payment|login} {by phone|after questions}.",
        ],
        fact: [
          "{Several small payments|Two withdrawals abroad|A login from a new device} {within an hour|at night} {led to a block|were disputed by the holder}.",
        ],
      },
    },
    {
      match: ["insur", "claim", "policy"],
      rules: {
        product: ["policy", "cover"],
        problem: [
          "{My claim|The claim} for {water damage|a stolen bicycle|the car} {is still open|was turned down|has not been paid}.",
          "{The policy|My cover} {shows the wrong address|was cancelled without notice}.",
        ],
        fact: [
          "{Damage|Loss} to {the kitchen|a parked car|a bicycle|luggage} {after a burst pipe|in a storm|through theft}, {reported the same day|photos attached|no one hurt}.",
          "The policy {covers|includes} {fire, water and theft|travel abroad|glass and storm damage}{ with a small excess|}.",
        ],
      },
    },
  ],
};
