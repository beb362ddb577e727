import type { Grammar } from "../../text/grammar";

/** Notes about patients and what patients write. Moods are outcomes: worse, unchanged, better. */
export const clinical: Grammar = {
  name: "clinical",
  aliases: [
    "patient",
    "medical",
    "health",
    "healthcare",
    "hospital",
    "clinic",
    "doctor",
    "visit",
    "diagnosis",
    "appointment",
    "nurse",
    "nursing",
    "encounter",
    "admission",
    "symptom",
    "treatment",
    "dental",
    "veterinary",
    "therapy",
  ],
  rules: {
    title: ["{headline}", "{headline}, {week|session|visit|day} {#}", "{headline} (room {###})"],
    noun: ["care", "practice", "treatment", "advice", "appointment", "staff", "waiting room"],
    diagnosis: ["hypertension", "seasonal allergies", "lower back pain", "type 2 diabetes", "migraine"],
    patient: ["{person}", "Patient", "The patient"],
    "note.bad": [
      "{patient} {complains of|reports} {symptom}. {finding} {assessment} {plan}",
      "{assessment} {finding} {patient} {reports|describes} {symptom}. {plan}",
      "{patient} seen {for follow-up|in clinic|on the ward}. {finding} {assessment} {plan}",
    ],
    "note.mixed": [
      "{patient} seen {for follow-up|in clinic|for a routine check}. {finding} {assessment} {plan}",
      "{assessment} {patient} {reports|mentions} {symptom}. {finding} {plan}",
      "{patient} {reports|describes} {symptom}. {assessment} {plan}",
    ],
    "note.good": [
      "{patient} {reports|describes} {relief}. {finding} {assessment} {plan}",
      "{assessment} {patient} {reports|notes} {relief}. {finding} {plan}",
      "{patient} seen {for follow-up|in clinic}. {relief:cap}. {finding} {assessment}",
    ],
    symptom: [
      "{tiredness|mild dizziness|poor sleep|loss of appetite} {for two weeks|since last week|on most days}",
      "{occasional|persistent|worsening} {headache|nausea|aching} {in the evening|after meals|on exertion}",
      "{no new|few} {complaints|symptoms}, {some|occasional} {tiredness|stiffness}",
    ],
    relief: [
      "{clear|steady|good} improvement {since the last visit|over the past week|on current treatment}",
      "{sleeping better|more energy|less discomfort} {since starting treatment|and back at work|day by day}",
      "{hardly any|no} complaints {for ten days|since discharge}",
    ],
    "finding.bad": [
      "{Pulse|Blood pressure} {raised|above target} at {rest|both readings}.",
      "{On examination|Examination}: {tender|pale|in visible discomfort}, {temperature 38.2|slightly feverish|otherwise alert}.",
      "{Laboratory values|Bloods}: {worse than last time|markers raised|one value out of range}.",
    ],
    "finding.mixed": [
      "{Vital signs|Vitals} {stable|unchanged|within range}{, afebrile|}.",
      "{Examination|On examination}: {unremarkable|no new findings|as at the last visit}.",
      "{Laboratory values|Bloods} {unchanged|pending|as before}.",
    ],
    "finding.good": [
      "{Vital signs|Vitals} {normal|stable}, {afebrile|alert and oriented|in good spirits}.",
      "{Examination|On examination}: {clearly better|no pain on pressure|healing well}.",
      "{Laboratory values|Bloods} {back in range|improved|normal}.",
    ],
    "assessment.bad": [
      "{Assessment|Impression}: {diagnosis}, {not yet controlled|worse than before|needs closer monitoring}.",
      "{diagnosis:cap}, {poorly controlled|symptomatic|with a recent flare-up}.",
    ],
    "assessment.mixed": [
      "{Assessment|Impression}: {diagnosis}, {stable|unchanged|as before}.",
      "{diagnosis:cap}, {stable on current treatment|no change|under observation}.",
    ],
    "assessment.good": [
      "{Assessment|Impression}: {diagnosis}, {improving|well controlled|responding to treatment}.",
      "{diagnosis:cap}, {well controlled|much improved|resolving}.",
    ],
    "plan.bad": [
      "{Plan|Next}: {raise the dose|add a second agent|refer to a specialist}, {repeat bloods in one week|review in three days}.",
      "{Start|Switch to} {a new medication|combined treatment} and {return if worse|call in two days}.",
    ],
    plan: [
      "{Plan|Next}: {continue current treatment|same dose|keep a diary}, {review in six weeks|bloods in three months}.",
      "{Advised|Discussed} {rest and fluids|diet and exercise|warning signs}; {return if symptoms persist|follow-up as needed}.",
    ],
    "plan.good": [
      "{Plan|Next}: {taper the dose|continue as is|no change}, {routine check in three months|review in half a year}.",
      "{Discharged|May go} home with {written advice|usual medication}; {follow-up as needed|check in four weeks}.",
    ],
    praise: [
      "{The doctor|The nurse|Everyone} {listened|took time|explained everything} {patiently|in plain words|before starting}.",
      "{Hardly any|Almost no|Very short} {waiting time|wait}{, even without an appointment|}.",
      "{The treatment|The exercises|The new medication} {helped|worked} {within days|from the first week}.",
      "{Clean|Bright|Modern} {rooms|practice} and {kind|calm} staff.",
      "{I felt|My mother felt} {in good hands|taken seriously|well looked after} {from the first minute|the whole time}.",
    ],
    complaint: [
      "I {waited|sat} {two hours|ninety minutes} {past my appointment|in a crowded room}{ for five minutes with the doctor|}.",
      "{Nobody|No one} {explained|told me} {the results|the side effects|what comes next}.",
      "{The desk|Reception} {was rude|lost my referral|never picks up the phone}.",
      "{The pain|My symptoms} {came back|got worse} {after two days|and I was sent home anyway}.",
      "I was {billed|charged} for {a test I never had|two visits instead of one}.",
    ],
    remark: [
      "{The visit|It} was {routine|quick}, {no surprises|results to follow}.",
      "{Symptoms|The complaints} {come and go|are about the same} {from week to week|since spring}.",
    ],
    problem: [
      "{I have had|I have} {a rash|dizzy spells|more pain} since {the new tablets|Sunday|the last visit}.",
      "{My prescription|The referral|My sick note} {has run out|is missing|shows the wrong date}.",
      "{I cannot|We cannot} {make it on Tuesday|reach anyone at the desk|open the test results}.",
    ],
    question: [
      "{Could|Can} I {move my appointment|get a new prescription|talk to the doctor by phone}?",
      "{Are|Have} my {blood results|X-rays} {ready|come back}?",
      "{Should|May} I {take both tablets together|stop the drops|exercise again}?",
    ],
    event: [
      "{patient} {admitted|seen|transferred} {overnight|in the morning} {for observation|with {diagnosis}}.",
      "{Blood drawn|ECG done|Dressing changed|Medication given} {as ordered|without problems|at 14:00}.",
      "{Family|Relatives} {informed|visited} and {questions answered|agreed to the plan}.",
    ],
    next: [
      "{Recheck|Review} {in the morning|in four hours|next week}.",
      "{Await|Pending}: {laboratory results|imaging|specialist opinion}.",
      "{Discharge|Transfer} {planned|possible} {tomorrow|once stable}.",
    ],
    fact: [
      "{patient} {presents|was referred} with {diagnosis} {for two months|since early spring|after a viral infection}.",
      "{History|Background}: {no known allergies|one earlier episode|non-smoker, active}{, takes one daily tablet|}.",
      "{Treatment|Therapy} {consists of|includes} {tablets and exercise|weekly sessions|diet advice} {over six weeks|until the next review}.",
    ],
    headline: [
      "{diagnosis:cap}: {follow-up|first visit|review|discharge|treatment plan|results}{ in clinic| by phone| after two weeks||}",
      "{Follow-up|Routine check|Consultation|Emergency visit|Phone call|Ward round} {after treatment|for {diagnosis}|without findings|with new symptoms|and results}",
    ],
    "sentence.bad": [
      "{assessment}",
      "{patient} {reports|complains of|describes|mentions} {symptom}.",
      "{day}: {finding:low}",
      "{day}: {assessment:low}",
    ],
    "sentence.mixed": ["{fact}", "{assessment}", "{day}: {event:low}", "{day}: {finding:low}"],
    "sentence.good": [
      "{patient} {reports|describes|notes} {relief}.",
      "{day}: {assessment:low}",
      "{day}: {finding:low}",
      "{assessment}",
    ],
    description: ["{fact} {assessment}", "{patient} {reports|describes} {symptom}. {assessment} {plan}"],
  },
  aspects: [
    {
      match: ["diabet", "insulin", "gluc"],
      rules: {
        diagnosis: ["type 2 diabetes"],
        symptom: [
          "{increased thirst|frequent urination|tiredness after meals} {for some weeks|since last month|at night}",
          "{tingling in both feet|blurred vision|weight loss} {on and off|since spring}",
        ],
        "finding.bad": [
          "{Fasting glucose|HbA1c} {above target|raised again} at {9.4|8.8|11.2}.",
          "{Foot check|Examination}: {reduced sensation|a small ulcer}.",
        ],
        "finding.mixed": [
          "HbA1c {7.4|7.1|7.6}, {unchanged|as before}.",
          "{Foot check|Eye check} {unremarkable|without change}.",
        ],
        "finding.good": [
          "HbA1c {6.5|6.8|6.3}, {down from last time|in target}.",
          "{Home readings|Glucose diary} {in range|much steadier}.",
        ],
        "plan.bad": [
          "{Plan|Next}: {raise metformin|start insulin|add a second agent}, {diet review|glucose diary}, {back in two weeks|bloods in one month}.",
        ],
      },
    },
    {
      match: ["hypertens", "blood pressure", "heart", "cardi", "coronar", "angina", "atrial", "stroke"],
      rules: {
        symptom: [
          "{chest tightness|palpitations|shortness of breath} {on stairs|on exertion|at night}",
          "{headache in the morning|dizziness on standing|swollen ankles} {for two weeks|most days}",
        ],
        "finding.bad": [
          "Blood pressure {162/98|158/96|171/102}, pulse {92|96|88}.",
          "ECG {shows|with} {minor changes|an irregular rhythm}.",
        ],
        "finding.mixed": ["Blood pressure {142/88|138/86|144/90}, pulse {74|78|72}.", "ECG {unchanged|as before}."],
        "finding.good": [
          "Blood pressure {124/78|128/80|118/76}, pulse {68|66|72}.",
          "{Heart sounds|Lungs} {normal|clear}, {no oedema|ankles slim}.",
        ],
        "plan.bad": [
          "{Plan|Next}: {raise the dose|add a diuretic|24-hour monitoring}, {echo ordered|cardiology referral}, {review in one week|back in three days}.",
        ],
      },
    },
    {
      match: ["asthma", "copd", "bronch", "pneumon", "respir", "cough", "influenza", "flu", "covid", "lung", "cold"],
      rules: {
        symptom: [
          "{cough|wheezing|shortness of breath} {at night|for ten days|after walking}",
          "{fever and chills|sore throat|yellow sputum} {since Monday|for three days}",
        ],
        "finding.bad": [
          "Oxygen saturation {91|92|90} percent, {wheeze on both sides|crackles on the right}.",
          "Temperature {38.6|39.1|38.4}, {breathing fast|short of breath at rest}.",
        ],
        "finding.mixed": ["Oxygen saturation {95|96} percent, {slight wheeze|lungs otherwise clear}."],
        "finding.good": [
          "Oxygen saturation {98|97|99} percent, lungs {clear|free}.",
          "{Afebrile|No fever}, {breathing easily|cough much less}.",
        ],
        "plan.bad": [
          "{Plan|Next}: {antibiotics for seven days|steroid inhaler|chest X-ray}, {fluids and rest|return if short of breath}.",
        ],
      },
    },
    {
      match: [
        "fracture",
        "sprain",
        "injur",
        "arthr",
        "back pain",
        "knee",
        "shoulder",
        "joint",
        "bone",
        "wrist",
        "osteo",
      ],
      rules: {
        symptom: [
          "{pain on movement|swelling|stiffness} {after a fall|in the morning|since the weekend}",
          "{pain on stairs|limited movement|numb fingers} {for two weeks|at night}",
        ],
        "finding.bad": [
          "{Swollen|Tender|Bruised}, {movement limited|cannot bear weight}.",
          "X-ray {shows|with} {a displaced fracture|signs of wear}.",
        ],
        "finding.mixed": ["{Mild swelling|Some stiffness}, {movement nearly full|pain on pressure only}."],
        "finding.good": [
          "{Full|Free} range of movement, {no swelling|walks without a limp}.",
          "X-ray: {healing well|good position}.",
        ],
        "plan.bad": [
          "{Plan|Next}: {plaster for six weeks|surgery consult|MRI}, {pain relief as needed|no weight on the leg}.",
        ],
      },
    },
    {
      match: ["depress", "anxiety", "mental", "stress", "insomn", "bipolar", "psych", "adhd", "ptsd"],
      rules: {
        symptom: [
          "{low mood|poor sleep|worry} {for several weeks|on most days|since the move}",
          "{loss of interest|trouble concentrating|panic} {at work|in crowds|in the mornings}",
        ],
        "finding.bad": [
          "{Mood low|Tearful|Restless}, {sleep four hours|little appetite}, no {plans|thoughts} of self-harm.",
        ],
        "finding.mixed": ["{Mood|Affect} {somewhat flat|even}, {sleep variable|appetite fair}."],
        "finding.good": ["{Mood brighter|Calm and open}, {sleeping seven hours|back to hobbies}."],
        "plan.bad": [
          "{Plan|Next}: {weekly sessions|adjust medication}, {safety plan agreed|call any time}, {review in one week|sick note for two weeks}.",
        ],
      },
    },
    {
      match: [
        "migraine",
        "headache",
        "epilep",
        "seizure",
        "parkinson",
        "alzheimer",
        "dementia",
        "multiple sclerosis",
        "neuro",
      ],
      rules: {
        symptom: [
          "{one-sided headache|sensitivity to light|nausea} {twice a week|for two days}",
          "{dizziness|forgetfulness|trembling} {in the afternoon|getting slowly worse}",
        ],
        "finding.bad": [
          "{Neurological exam|Examination}: {unsteady gait|weak left hand}, {otherwise alert|reflexes brisk}.",
        ],
        "finding.mixed": ["{Neurological exam|Examination} {unchanged|without new signs}."],
        "finding.good": ["{Neurological exam|Examination} {normal|clearly better}, {fewer attacks|steady gait}."],
      },
    },
    {
      match: ["pregnan", "antenatal", "prenatal", "gestation"],
      rules: {
        symptom: ["{morning sickness|back ache|swollen feet} {in the evening|since week twelve}"],
        finding: ["Week {18|24|31}, {heart rate 142|good movements|growth as expected}."],
        plan: ["{Plan|Next}: {ultrasound in four weeks|glucose test}, {iron tablets|rest and fluids}."],
      },
    },
    {
      match: ["allerg", "eczema", "dermat", "rash", "skin", "psoria"],
      rules: {
        symptom: ["{itching|sneezing|watery eyes|a rash on both arms} {since spring|after gardening|at night}"],
        "finding.bad": ["{Red, raised patches|Swollen lids|Hives} on {arms and neck|the face}."],
        "finding.good": ["Skin {clear|almost clear}, {no itching|nose free}."],
        plan: ["{Plan|Next}: {antihistamine at night|cream twice a day}, {avoid the trigger|allergy test in June}."],
      },
    },
    {
      match: [
        "gastr",
        "reflux",
        "ulcer",
        "bowel",
        "appendic",
        "abdom",
        "stomach",
        "crohn",
        "gerd",
        "liver",
        "hepat",
        "kidney",
        "renal",
        "urinary",
      ],
      rules: {
        symptom: ["{abdominal pain|heartburn|nausea|flank pain} {after meals|at night|for three days}"],
        "finding.bad": ["Abdomen {tender|guarded}, {markers raised|bowel sounds reduced}."],
        "finding.good": ["Abdomen {soft|not tender}, {eating well|bloods normal}."],
      },
    },
  ],
};
