/**
 * University courses. A heading names department, the prefix of its codes, the course that others build on and the one that advanced
 * courses build on. A course has number, name, credits, what it is about, and the course it builds on where that is another.
 * The number tells the level: 100s introductory, 200s and 300s intermediate, 400s advanced, 500 and above graduate.
 */
export const UNIVERSITY_COURSES = `
# Computer Science; CS; 101; 201
101;Introduction to Programming;4;variables, control flow, functions and simple data structures
110;Computing for Everyone;3;how computers, the web and data shape everyday life
201;Data Structures and Algorithms;4;lists, trees, hash tables, sorting and the cost of algorithms
215;Object-Oriented Design;3;classes, interfaces, design patterns and testing
230;Computer Organization;3;processors, memory, assembly language and input and output
310;Operating Systems;4;processes, threads, memory management and file systems;230
320;Database Systems;3;relational design, SQL, transactions and indexing
330;Computer Networks;3;protocols, routing, sockets and network security
340;Software Engineering;3;requirements, architecture, teamwork and quality in software projects
420;Artificial Intelligence;3;search, knowledge representation, planning and learning
425;Machine Learning;4;regression, classification, neural networks and model evaluation
440;Computer Graphics;3;rendering, transformations, shading and animation
450;Compiler Construction;3;parsing, type checking, optimization and code generation
510;Distributed Systems;3;consensus, replication, fault tolerance and consistency;330
530;Deep Learning;3;convolutional, recurrent and transformer networks;425
560;Cryptography;3;encryption, signatures, protocols and their proofs;310
# Mathematics; MATH; 152; 220
101;College Algebra;3;equations, functions, exponents and logarithms
120;Precalculus;4;trigonometric functions, vectors and analytic geometry;101
151;Calculus I;4;limits, derivatives and their applications;120
152;Calculus II;4;integration, sequences and infinite series;151
220;Linear Algebra;3;matrices, vector spaces, eigenvalues and linear maps
251;Multivariable Calculus;4;partial derivatives, multiple integrals and vector fields;152
260;Discrete Mathematics;3;logic, sets, counting and graphs
310;Differential Equations;3;ordinary differential equations and their use in models
320;Number Theory;3;primes, congruences and Diophantine equations
410;Real Analysis;4;continuity, convergence and the theory of integration
420;Abstract Algebra;4;groups, rings, fields and their homomorphisms
430;Complex Analysis;3;analytic functions, contour integrals and residues
510;Topology;3;metric and topological spaces, compactness and connectedness;410
540;Partial Differential Equations;3;heat, wave and Laplace equations and their solutions;310
# Statistics; STAT; 110; 201
110;Introductory Statistics;3;describing data, probability, estimation and tests
201;Probability;3;random variables, distributions and limit theorems
240;Statistical Computing;3;data handling, simulation and graphics in R
310;Regression Analysis;3;linear models, diagnostics and variable selection
320;Design of Experiments;3;randomization, blocking and factorial designs
410;Mathematical Statistics;4;likelihood, sufficiency, estimation and testing theory
430;Time Series Analysis;3;autocorrelation, ARIMA models and forecasting
450;Survey Sampling;3;sampling plans, weighting and nonresponse
520;Bayesian Statistics;3;priors, posteriors and computation by simulation;410
540;Multivariate Analysis;3;principal components, clustering and discriminant analysis;310
# Physics; PHYS; 112; 210
101;Physics for Non-Scientists;3;motion, energy, waves and the structure of matter without calculus
111;General Physics I;4;mechanics, energy, momentum and rotation
112;General Physics II;4;electricity, magnetism, circuits and light;111
210;Modern Physics;3;relativity, quanta and the atom
230;Thermodynamics;3;heat, entropy and the laws of thermodynamics
310;Classical Mechanics;4;Lagrangian and Hamiltonian mechanics and oscillations
320;Electromagnetism;4;Maxwell's equations, fields in matter and radiation
330;Optics;3;interference, diffraction, polarization and lasers
410;Quantum Mechanics;4;wave functions, operators, spin and perturbation theory
430;Solid State Physics;3;crystals, phonons, band structure and semiconductors
450;Particle Physics;3;fundamental particles, symmetries and the standard model
520;General Relativity;3;curved space-time, black holes and gravitational waves;410
# Chemistry; CHEM; 112; 210
101;Chemistry in Everyday Life;3;the chemistry of food, energy, medicines and materials
111;General Chemistry I;4;atoms, bonding, stoichiometry and gases
112;General Chemistry II;4;kinetics, equilibrium, acids, bases and electrochemistry;111
210;Organic Chemistry I;4;structure, stereochemistry and reactions of carbon compounds
211;Organic Chemistry II;4;carbonyl chemistry, aromatic compounds and synthesis;210
230;Analytical Chemistry;4;titration, spectroscopy and chromatography
310;Physical Chemistry;4;thermodynamics, quantum chemistry and kinetics
320;Inorganic Chemistry;3;transition metals, coordination compounds and solids
330;Biochemistry;4;proteins, enzymes, metabolism and nucleic acids
420;Polymer Chemistry;3;synthesis, structure and properties of polymers
430;Medicinal Chemistry;3;design, action and metabolism of drugs
510;Advanced Organic Synthesis;3;strategy and methods of making complex molecules;211
# Biology; BIO; 111; 210
101;Biology and Society;3;cells, genes, evolution and the living environment
111;Principles of Biology;4;cells, heredity, evolution and the diversity of life
112;Human Biology;3;the organ systems and health of the human body
210;Genetics;4;inheritance, genes, mutation and gene expression
220;Cell Biology;3;membranes, organelles, signaling and the cell cycle
230;Ecology;3;populations, communities, ecosystems and conservation
240;Microbiology;4;bacteria, viruses, fungi and their role in health
310;Human Anatomy and Physiology;4;the structure and working of the human body
320;Evolutionary Biology;3;natural selection, speciation and the history of life
330;Plant Biology;3;growth, physiology and diversity of plants
410;Molecular Biology;4;replication, transcription, translation and gene regulation
420;Immunology;3;antibodies, immune cells, vaccines and autoimmunity
430;Neurobiology;3;neurons, synapses, senses and behavior
510;Bioinformatics;3;sequence analysis, genomics and biological databases;410
# Engineering; ENGR; 101; 210
101;Introduction to Engineering;3;design, teamwork and problem solving in engineering
120;Engineering Graphics and CAD;3;technical drawing and computer-aided design
210;Statics;3;forces, moments, trusses and equilibrium
220;Dynamics;3;motion of particles and rigid bodies
310;Engineering Economics;3;costs, investment and decisions in engineering
410;Systems Engineering;3;requirements, integration and risk in complex systems
490;Capstone Design Project;4;planning, building and presenting a team project
520;Reliability Engineering;3;failure, maintenance and safety of technical systems
# Mechanical Engineering; ME; 110; 230
110;Manufacturing Fundamentals;3;machining, casting, forming and measurement
230;Mechanics of Materials;3;stress, strain, bending and torsion
240;Engineering Thermodynamics;3;cycles, engines and refrigeration
310;Fluid Mechanics;4;pressure, flow, drag and pumps
320;Heat Transfer;3;conduction, convection and radiation
330;Machine Design;3;shafts, gears, bearings and fatigue
420;Robotics;3;kinematics, sensors, actuators and control of robots
430;Automotive Engineering;3;powertrains, suspension, brakes and vehicle dynamics
510;Finite Element Analysis;3;numerical methods for structures and heat;230
530;Computational Fluid Dynamics;3;numerical methods for flows and turbulence;310
# Electrical Engineering; EE; 110; 201
110;Introduction to Electronics;3;components, circuits and simple measurements
201;Circuit Analysis;4;direct and alternating current circuits
220;Digital Logic Design;4;gates, flip-flops, state machines and hardware description
310;Signals and Systems;4;Fourier and Laplace methods and filters
320;Microelectronics;4;transistors, amplifiers and integrated circuits
330;Electric Power Systems;3;generation, transmission and distribution of power
410;Control Systems;3;feedback, stability and controller design
420;Communication Systems;3;modulation, noise and digital transmission
450;Embedded Systems;4;microcontrollers, real-time software and interfaces
520;Digital Signal Processing;3;sampling, transforms and filter design;310
540;Wireless Networks;3;radio channels, cellular systems and protocols;420
# Civil Engineering; CE; 110; 210
110;Surveying;3;measuring land, maps and satellite positioning
210;Structural Analysis;3;beams, frames and trusses under load
230;Soil Mechanics;3;properties, flow and strength of soils
310;Reinforced Concrete Design;3;design of concrete beams, slabs and columns
320;Transportation Engineering;3;roads, traffic and public transport
330;Water Resources Engineering;3;hydrology, pipes, channels and floods
410;Construction Management;3;scheduling, contracts and safety on site
430;Bridge Engineering;3;loads, design and upkeep of bridges;310
520;Earthquake Engineering;3;ground motion and structures that withstand it;210
# Business Administration; BUS; 101; 210
101;Introduction to Business;3;how companies are founded, run and financed
150;Business Communication;3;writing, presenting and negotiating at work
210;Principles of Management;3;planning, organizing, leading and controlling
230;Business Law;3;contracts, liability and company law
310;Operations Management;3;processes, capacity, inventory and quality
320;Human Resource Management;3;hiring, development, pay and labor relations
330;Entrepreneurship;3;opportunities, business plans and start-up finance
340;International Business;3;trade, culture and strategy across borders
410;Strategic Management;3;competition, growth and corporate strategy
430;Supply Chain Management;3;sourcing, logistics and coordination of suppliers
510;Leadership and Organizational Behavior;3;motivation, teams, power and change
540;Business Analytics;3;data, prediction and decision making in companies
# Marketing; MKT; 110
110;Principles of Marketing;3;markets, customers, products, price and promotion
220;Consumer Behavior;3;how people choose, buy and use products
240;Digital Marketing;3;search, social media, e-mail and web analytics
310;Marketing Research;3;surveys, experiments and analysis of markets
320;Advertising and Promotion;3;campaigns, media planning and creative work
330;Sales Management;3;selling, forecasting and leading sales teams
420;Brand Management;3;building, measuring and extending brands
520;Marketing Strategy;3;segmentation, positioning and long-term growth
# Accounting; ACCT; 101; 210
101;Financial Accounting;3;recording transactions and reading financial statements
102;Managerial Accounting;3;costs, budgets and performance reports;101
210;Intermediate Accounting I;3;assets, revenue and reporting standards
211;Intermediate Accounting II;3;liabilities, equity, leases and cash flow;210
310;Cost Accounting;3;job, process and activity-based costing
320;Taxation;3;income tax of persons and companies
410;Auditing;3;evidence, controls and audit reports
430;Forensic Accounting;3;fraud, its detection and its investigation
520;Advanced Financial Reporting;3;consolidation, currency translation and disclosure
# Finance; FIN; 210
110;Personal Finance;3;budgets, credit, insurance and saving
210;Corporate Finance;3;valuation, capital budgeting and financing
240;Financial Markets and Institutions;3;banks, bonds, stocks and central banks
310;Investments;3;risk, return, portfolios and asset pricing
330;Risk Management and Insurance;3;measuring and transferring risk
420;Derivatives;3;options, futures, swaps and hedging
440;International Finance;3;exchange rates, capital flows and global markets
520;Financial Modeling;3;spreadsheet models of companies and projects
550;Mergers and Acquisitions;3;valuation, structure and integration of deals;420
# Economics; ECON; 101; 201
101;Principles of Microeconomics;3;supply, demand, firms and markets
102;Principles of Macroeconomics;3;growth, inflation, unemployment and policy
201;Intermediate Microeconomics;3;consumer choice, game theory and market failure
202;Intermediate Macroeconomics;3;business cycles, money and fiscal policy;102
310;Econometrics;4;regression and causal inference with economic data
320;Labor Economics;3;wages, education and discrimination
330;International Trade;3;comparative advantage, tariffs and trade agreements
340;Development Economics;3;poverty, institutions and growth in poor countries
410;Public Economics;3;taxation, public goods and social insurance
430;Behavioral Economics;3;psychology and its effect on choices
510;Advanced Microeconomic Theory;4;equilibrium, information and mechanism design
# Psychology; PSY; 101; 230
101;Introduction to Psychology;3;perception, learning, memory and personality
120;Psychology of Everyday Life;3;stress, relationships, habits and well-being
210;Developmental Psychology;3;growth of mind and behavior from birth to old age
220;Social Psychology;3;attitudes, groups, conformity and prejudice
230;Research Methods in Psychology;4;experiments, surveys and statistics for behavior
310;Cognitive Psychology;3;attention, memory, language and problem solving
320;Abnormal Psychology;3;mental disorders, their causes and treatment
330;Biological Psychology;3;brain, hormones and behavior
410;Clinical Psychology;3;assessment, psychotherapy and its effects
430;Industrial and Organizational Psychology;3;selection, motivation and leadership at work
520;Neuropsychology;3;brain damage, testing and rehabilitation;330
# Sociology; SOC; 101
101;Introduction to Sociology;3;culture, institutions, inequality and social change
210;Social Problems;3;poverty, crime, racism and health
220;Sociology of the Family;3;marriage, parenthood and changing households
240;Criminology;3;crime, its causes and society's answers
310;Social Theory;3;classical and modern theories of society
320;Urban Sociology;3;cities, neighborhoods and migration
330;Qualitative Research Methods;3;interviews, observation and text analysis
420;Race and Ethnicity;3;identity, discrimination and integration
510;Social Stratification;3;class, status and mobility across generations
# Political Science; POL; 101
101;Introduction to Political Science;3;power, states, ideologies and elections
110;American Government;3;constitution, parties, Congress and courts
210;Comparative Politics;3;democracies and dictatorships around the world
220;International Relations;3;war, peace, trade and international organizations
310;Constitutional Law;3;rights, powers and landmark decisions
320;Public Policy Analysis;3;how policies are made and judged
330;Politics of Development;3;states, aid and growth in developing countries
410;Political Theory;3;justice, liberty and authority from Plato to today
520;Security Studies;3;deterrence, terrorism and conflict resolution
# History; HIST; 101
101;World History to 1500;3;early civilizations, empires and religions
102;World History since 1500;3;exploration, revolutions, industry and world wars
110;American History;3;the United States from colonies to the present
210;Ancient Greece and Rome;3;city-states, empire and their legacy
220;Medieval Europe;3;church, crown, towns and peasants
230;Modern European History;3;revolution, nationalism and war in Europe
240;History of Latin America;3;conquest, independence and modern states
310;The Age of Revolutions;3;political upheaval in America, France and Haiti
320;History of East Asia;3;China, Japan and Korea since 1600
330;The Second World War;3;origins, course and aftermath of the war
410;Historical Methods;3;sources, archives and the writing of history
520;Seminar in Global History;3;trade, migration and ideas across continents
# English; ENG; 101
101;Academic Writing;3;argument, structure and use of sources
110;Introduction to Literature;3;reading poems, plays and stories closely
210;British Literature;3;major works from Beowulf to the present
220;American Literature;3;major works from colonial times to the present
230;Creative Writing;3;writing and revising fiction and poetry
310;Shakespeare;3;comedies, histories and tragedies on page and stage
320;The Novel;3;form and history of the novel
330;Postcolonial Literature;3;writing from Africa, Asia and the Caribbean
410;Literary Theory;3;ways of reading from formalism to feminism
430;Technical and Professional Writing;3;manuals, reports and proposals
520;Seminar in Modernism;3;Joyce, Woolf, Eliot and their time
# Philosophy; PHIL; 101
101;Introduction to Philosophy;3;knowledge, reality, freedom and the good life
120;Critical Thinking;3;arguments, fallacies and evidence
210;Ethics;3;right, wrong and how to decide between them
220;Logic;3;propositional and predicate logic and proof
310;Ancient Philosophy;3;Socrates, Plato, Aristotle and the Stoics
320;Philosophy of Mind;3;consciousness, intention and machines
330;Bioethics;3;life, death and medicine
410;Philosophy of Science;3;theory, evidence and explanation
520;Seminar in Metaphysics;3;time, causation and identity
# Art and Design; ART; 101; 120
101;Drawing I;3;line, shape, perspective and observation
110;Art Appreciation;3;looking at painting, sculpture and architecture
120;Two-Dimensional Design;3;composition, color and pattern
210;Painting;3;oil and acrylic technique and color
220;Photography;3;camera, light, composition and editing
230;Sculpture;3;clay, wood, metal and space
240;Graphic Design;3;typography, layout and visual identity
310;History of Modern Art;3;movements from Impressionism to Pop Art
320;Illustration;3;narrative images for books and screens
410;Digital Media Studio;4;animation, video and interactive art
490;Portfolio and Exhibition;3;preparing, showing and speaking about one's work
# Music; MUS; 110; 210
101;Music Appreciation;3;listening to music from many times and places
110;Music Theory I;3;scales, intervals, chords and notation
115;Ear Training;2;hearing and singing melody, harmony and rhythm
210;Music Theory II;3;harmony, counterpoint and form;110
220;Music History;3;Western music from chant to the present
230;Jazz Improvisation;3;scales, chords and playing by ear
310;Orchestration;3;writing for strings, winds and percussion
320;Music Production;3;recording, mixing and sound design
410;Conducting;3;gesture, score reading and rehearsal
430;Composition Seminar;3;writing and discussing new works
# Communication; COMM; 101
101;Public Speaking;3;preparing and giving speeches
110;Introduction to Mass Communication;3;press, broadcasting, film and the internet
210;Interpersonal Communication;3;listening, conflict and relationships
220;Journalism;3;reporting, interviewing and news writing
310;Media Law and Ethics;3;freedom of the press, privacy and responsibility
320;Public Relations;3;campaigns, media and reputation
330;Film Studies;3;narrative, style and history of film
410;Crisis Communication;3;speaking for organizations under pressure
520;Communication Theory;3;models and research on media and persuasion
# Education; EDU; 101; 310
101;Foundations of Education;3;history, aims and organization of schools
210;Educational Psychology;3;how children learn and are motivated
220;Classroom Management;3;rules, routines and a climate for learning
230;Children's Literature;3;choosing and teaching books for children
310;Curriculum and Assessment;3;planning lessons and judging learning
320;Special Education;3;teaching children with special needs
330;Educational Technology;3;digital tools for teaching
420;Student Teaching;6;supervised teaching in a school
520;Educational Leadership;3;leading schools and teachers
# Nursing; NURS; 101; 210
101;Introduction to Nursing;3;the role, ethics and history of nursing
210;Health Assessment;4;history taking and physical examination
220;Pharmacology for Nurses;3;drugs, doses and their safe use
310;Medical-Surgical Nursing;6;care of adults in hospital
320;Pediatric Nursing;4;care of children and their families
330;Maternal and Newborn Nursing;4;care around birth
340;Mental Health Nursing;4;care of people with mental illness
410;Community Health Nursing;4;prevention and care outside the hospital
420;Critical Care Nursing;4;care of critically ill patients
540;Nursing Leadership;3;leading teams and improving care
# Public Health; PH; 101
101;Introduction to Public Health;3;prevention, epidemics and health systems
210;Nutrition and Health;3;food, diet and disease
220;Health Promotion;3;campaigns and behavior change
310;Epidemiology;4;measuring disease and its causes
320;Environmental Health;3;air, water, work and health
410;Health Policy;3;laws, financing and access to care
430;Global Health;3;infection, inequality and aid
520;Biostatistics;4;study design and statistics for health data
# Environmental Science; ENV; 101
101;Introduction to Environmental Science;4;ecosystems, resources and pollution
210;Climate and Weather;3;atmosphere, oceans and climate change
220;Environmental Policy;3;laws and institutions that protect nature
310;Conservation Biology;3;saving species and habitats
320;Geographic Information Systems;4;maps, layers and spatial analysis
330;Renewable Energy;3;sun, wind, water and storage
410;Environmental Impact Assessment;3;foreseeing the effects of projects
520;Sustainable Development;3;economy, justice and the limits of the planet
# Geography and Geology; GEO; 101
101;Physical Geography;4;landforms, climate, soils and vegetation
110;Human Geography;3;people, cities, cultures and borders
120;Introduction to Geology;4;rocks, minerals, earthquakes and volcanoes
210;Cartography;3;making and reading maps
230;Oceanography;3;currents, tides and life in the sea
310;Urban Planning;3;land use, transport and housing
320;Remote Sensing;3;satellite images and their analysis
410;Hydrogeology;3;groundwater and its protection
# Languages; LANG
101;Elementary Spanish;4;everyday speech, grammar and culture of the Spanish-speaking world
103;Elementary French;4;everyday speech, grammar and culture of the French-speaking world
105;Elementary German;4;everyday speech, grammar and culture of the German-speaking world
107;Elementary Chinese;4;everyday speech, characters and culture of China
109;Elementary Japanese;4;everyday speech, writing and culture of Japan
111;Elementary Arabic;4;everyday speech, script and culture of the Arab world
201;Intermediate Spanish;4;conversation, reading and past tenses;101
203;Intermediate French;4;conversation, reading and writing;103
310;Introduction to Linguistics;3;sounds, words, sentences and meaning
330;Spanish Conversation and Composition;3;fluent speech and writing;201
410;Translation Studies;3;theory and practice of translation;310
420;Hispanic Literature;3;major works of Spain and Latin America;330
# Law; LAW; 110
110;Introduction to Law;3;courts, sources of law and legal reasoning
210;Criminal Law;3;crimes, defenses and punishment
220;Contract Law;3;agreement, breach and remedies
310;Civil Procedure;3;how a lawsuit runs
320;Property Law;3;ownership, land and leases
410;International Law;3;treaties, states and human rights
420;Intellectual Property;3;patents, trademarks and copyright
520;Corporate Law;3;founding, governing and ending companies
# Data Science; DATA; 101; 230
101;Foundations of Data Science;4;collecting, cleaning, showing and judging data
210;Data Visualization;3;charts, maps and honest design
230;Data Wrangling with Python;3;loading, joining and reshaping data
310;Data Mining;3;patterns, clusters and rules in large data
330;Big Data Systems;3;storing and processing data on many machines
410;Natural Language Processing;3;text, speech and language models
490;Data Science Practicum;4;a project with a partner and its data
520;Causal Inference;3;telling cause from correlation;310
# Architecture; ARCH; 101; 210
101;Introduction to Architecture;3;space, structure and the history of building
120;Architectural Drawing;3;plans, sections, models and perspective
210;Architectural Design Studio;6;designing a small building
220;Building Materials and Construction;3;wood, brick, concrete, steel and glass
310;History of Architecture;3;buildings from temples to towers
330;Sustainable Building Design;3;energy, daylight and materials
410;Urban Design Studio;6;designing streets, squares and quarters;210
520;Architectural Theory;3;ideas that shaped modern building
# Theater and Film; THEA; 101
101;Introduction to Theater;3;plays, stages and the people who make them
120;Acting I;3;voice, movement and scene work
210;Stagecraft;3;scenery, lighting and sound
230;Playwriting;3;writing and staging short plays
310;Directing;3;casting, rehearsal and staging
320;Screenwriting;3;structure, dialogue and scenes for film
330;Cinematography;3;camera, lens, light and movement
410;Costume Design;3;period, character and fabric
# Kinesiology; KIN; 101
101;Foundations of Fitness;2;training, nutrition and healthy habits
210;Exercise Physiology;4;muscles, heart and energy in exercise
220;Sports Psychology;3;motivation, stress and team spirit
310;Biomechanics;3;forces and movement of the body
320;Athletic Training;3;prevention and first care of injuries
410;Strength and Conditioning;3;planning training for athletes
# Information Systems; IS; 110
110;Introduction to Information Systems;3;hardware, software, data and people in organizations
210;Web Development;3;pages, styles, scripts and servers
230;Systems Analysis and Design;3;requirements, models and prototypes
310;Information Security;3;threats, controls and policy
320;Enterprise Systems;3;business processes in integrated software
340;IT Project Management;3;scope, schedule, risk and agile methods
420;Cloud Computing;3;virtual machines, containers and services
520;IT Governance;3;strategy, standards and audits
# Anthropology; ANTH; 101
101;Cultural Anthropology;3;kinship, belief and custom around the world
110;Introduction to Archaeology;3;digging, dating and reading the past
210;Biological Anthropology;3;human evolution and variation
310;Medical Anthropology;3;illness and healing across cultures
330;Linguistic Anthropology;3;language in culture and society
410;Ethnographic Field Methods;4;living with, watching and describing a community
# Religious Studies; REL; 101
101;World Religions;3;beliefs and practices of the great religions
210;The Bible as Literature;3;story, poetry and history in the Bible
220;Islam and the Modern World;3;belief, law and politics in Islam
230;Buddhism;3;teaching, meditation and schools of Buddhism
310;Religion and Ethics;3;religious answers to moral questions
# Social Work; SW; 101; 210
101;Introduction to Social Work;3;aims, fields and values of social work
210;Human Behavior and the Social Environment;3;growth, family and community
310;Child Welfare;3;protecting and supporting children
320;Social Work with Groups;3;forming and leading groups
420;Field Practicum;6;supervised work in an agency
540;Clinical Social Work Practice;3;assessment and therapy with families
`;
