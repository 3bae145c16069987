/// Reports of an event, and what newsrooms make of them on the same event.
let followUpPairs = [
    ReportPair(
        "a shortened copy",
        days: 0,
        "Landslide buries road in Harrow Dale",
        """
        TARNBY, May 4 (Sample Wire) - A landslide buried the only road through Harrow Dale on Monday and cut off a \
        hotel with 140 guests, the rescue service said.

        Nobody was hurt. Diggers from two quarries are on their way, and the guests have food for three days.

        "It sounded like a train that does not stop," said Kari Vold, who owns the hotel.

        Heavy rain had loosened the slope since Friday. The road was closed for the same reason in 2014.
        """,
        "Guests cut off by landslide",
        """
        TARNBY (SW) - A landslide buried the only road through Harrow Dale on Monday and cut off a hotel with 140 \
        guests, the rescue service said.

        Nobody was hurt. Diggers from two quarries are on their way, and the guests have food for three days.
        """
    ),
    ReportPair(
        "a copy with another lead",
        days: 0.3,
        "Landslide buries road in Harrow Dale",
        """
        TARNBY, May 4 (Sample Wire) - A landslide buried the only road through Harrow Dale on Monday and cut off a \
        hotel with 140 guests, the rescue service said.

        Nobody was hurt. Diggers from two quarries are on their way, and the guests have food for three days.

        "It sounded like a train that does not stop," said Kari Vold, who owns the hotel.

        Heavy rain had loosened the slope since Friday. The road was closed for the same reason in 2014.
        """,
        "Hotel in the dale has food for three days",
        """
        Holidaymakers in a mountain hotel must wait for the diggers, and make the best of it.

        Nobody was hurt. Diggers from two quarries are on their way, and the guests have food for three days.

        "It sounded like a train that does not stop," said Kari Vold, who owns the hotel.

        Heavy rain had loosened the slope since Friday. The road was closed for the same reason in 2014.
        """
    ),
    ReportPair(
        "a copy that keeps only the last paragraphs",
        days: 0.5,
        "Landslide buries road in Harrow Dale",
        """
        TARNBY, May 4 (Sample Wire) - A landslide buried the only road through Harrow Dale on Monday and cut off a \
        hotel with 140 guests, the rescue service said.

        Nobody was hurt. Diggers from two quarries are on their way, and the guests have food for three days.

        "It sounded like a train that does not stop," said Kari Vold, who owns the hotel.

        Heavy rain had loosened the slope since Friday. The road was closed for the same reason in 2014.
        """,
        "Harrow Dale",
        """
        "It sounded like a train that does not stop," said Kari Vold, who owns the hotel.

        Heavy rain had loosened the slope since Friday. The road was closed for the same reason in 2014.
        """
    ),
    ReportPair(
        "an update with a toll and two old sentences",
        days: 1,
        "Nine dead as coach leaves road near Lunde",
        """
        LUNDE, May 4 (Sample Wire) - Nine people died when a coach left the road near Lunde on Monday and fell into \
        a gorge, the police said.

        The coach was bringing a choir home from a contest. Its brakes had been checked in March, the owner said.

        Firemen climbed down on ropes to reach the wreck.
        """,
        "UPDATE 1-Toll of coach accident near Lunde rises to twelve",
        """
        LUNDE, May 5 (Sample Wire) - Three more passengers of a coach that fell into a gorge near Lunde have died in \
        hospital, doctors said on Tuesday, which brings the number of the dead to twelve.

        The driver, who survived, told the police that the brakes had failed.

        The coach was bringing a choir home from a contest. Its brakes had been checked in March, the owner said.
        """
    ),
    ReportPair(
        "the first line alone, then the full report",
        days: 0.1,
        "Bank robbed in Orlem",
        """
        ORLEM, May 4 (Sample Wire) - Three people in the costumes of clowns robbed the oldest bank of Orlem on \
        Monday and escaped by rowing boat, the police said.
        """,
        "Clowns rob bank and row away",
        """
        ORLEM, May 4 (Sample Wire) - Three people in the costumes of clowns robbed the oldest bank of Orlem on \
        Monday and escaped by rowing boat, the police said.

        They took coins and a painting and left a red nose on the counter. Nobody was hurt.

        "I thought of a birthday," said Liv Damm, a teller. The boat was found on the other bank of the river with \
        its oars laid in neatly.

        A circus in the city said that all its clowns had been at rehearsal.
        """
    ),
    ReportPair(
        "a rewrite in other words",
        days: 0.2,
        "Velland recalls ambassador from Oravia",
        """
        ORLEM, May 4 (Sample Wire) - Velland recalled its ambassador from Oravia on Monday in protest at the arrest \
        of two surveyors on the island of Skarn.

        Foreign Minister Signe Falk called the arrest of the surveyors "a kidnapping with a stamp on it".

        Oravia says that the surveyors had no permit to measure Skarn.
        """,
        "Ambassador leaves as quarrel over Skarn grows",
        """
        Velland's ambassador is packing: Orlem has called her home from Oravia because two surveyors are under \
        arrest who had measured the island of Skarn.

        The arrest was "a kidnapping with a stamp on it", said Signe Falk, the foreign minister. Without a permit \
        nobody measures Skarn, Oravia answers.
        """
    ),
    ReportPair(
        "an edit of the same report with a new lead",
        days: 0.2,
        "Reactor at Holm shut down after alarm",
        """
        HOLM, May 4 (Sample Wire) - A reactor at the Holm power station was shut down on Monday after an alarm in \
        its cooling system, the operator said.

        No radiation escaped, the nuclear inspectorate said. The reactor, which has run since 1984, supplies a fifth \
        of the country's electricity.

        Ministers asked households to use less hot water in the evening.

        Engineers will open the cooling circuit on Wednesday.
        """,
        "Faulty sensor shut down Holm reactor, operator says",
        """
        HOLM, May 4 (Sample Wire) - A sensor that had not been cleaned caused the alarm which shut down a reactor at \
        the Holm power station, its operator said on Monday evening.

        It expects to start the reactor again on Thursday. No radiation escaped, the nuclear inspectorate said.

        The reactor, which has run since 1984, supplies a fifth of the country's electricity.

        "Nobody was in danger but the sensor," said the director of the station, Ivar Prahl.
        """
    ),
    ReportPair(
        "an answer the next day that repeats one sentence",
        days: 1,
        "Velland accuses Oravia of jamming harbour radar",
        """
        ORLEM, May 4 (Sample Wire) - Velland accused Oravia on Monday of jamming the radar of its two northern \
        harbours and summoned the Oravian ambassador.

        Pilots had to guide ships by lantern for six hours on Sunday night.
        """,
        "Oravia rejects charge of jamming radar",
        """
        SELLA, May 5 (Sample Wire) - Oravia rejected on Tuesday a charge by Velland that it had jammed harbour \
        radar, and blamed the weather.

        "Fog does not carry our flag," the Oravian foreign ministry said, after its ambassador was summoned in \
        Orlem.

        Pilots had to guide ships by lantern for six hours on Sunday night.
        """
    ),
    ReportPair(
        "a follow-up with the whole lead of the day before as background",
        days: 1,
        "Gunmen seize bus with schoolchildren in Samaria",
        """
        BELMONT, May 4 (Sample Wire) - Gunmen seized a bus with 34 schoolchildren on a road north of Belmont on \
        Monday and drove it into the forest.

        No one has claimed the kidnapping. The army sent two battalions.
        """,
        "Kidnapped schoolchildren of Samaria freed",
        """
        BELMONT, May 5 (Sample Wire) - All the schoolchildren whom gunmen kidnapped from a bus in Samaria were freed \
        on Tuesday, the army said, after a night in the forest.

        They are tired and hungry and well, a doctor said. Two of the gunmen were arrested and a third was shot.

        Gunmen seized the bus with 34 schoolchildren on a road north of Belmont on Monday and drove it into the \
        forest.
        """
    ),
    ReportPair(
        "a wire report with local paragraphs before and after",
        days: 0.4,
        "Glacier lake drains overnight",
        """
        TARNBY, May 4 (Sample Wire) - A lake below the Ister glacier drained overnight through a tunnel in the ice, \
        scientists at the observatory of Tarnby said on Monday.

        About four million tonnes of water ran into the valley, where the river rose by two metres without leaving \
        its bed.

        The lake has filled and emptied three times since 2010, and each time faster.

        "It is a bathtub whose plug is melting," said Nora Hegg, who measures it.
        """,
        "Our river rose by two metres",
        """
        Whoever slept on Sunday night missed a rare sight at the old mill of Tarnby.

        A lake below the Ister glacier drained overnight through a tunnel in the ice, scientists at the observatory \
        of Tarnby said on Monday.

        About four million tonnes of water ran into the valley, where the river rose by two metres without leaving \
        its bed.

        The lake has filled and emptied three times since 2010, and each time faster.

        The miller, Jens Ude, moved his goats to the church. The fire brigade lent him a pump.
        """
    ),
    ReportPair(
        "a correction by the same agency",
        days: 0.2,
        "Oravia to cut army by 4,000",
        """
        SELLA, May 4 (Sample Wire) - Oravia will cut its army by 4,000 soldiers over three years, Defence Minister \
        Jana Kross said on Monday.

        Barracks in two towns will be sold. The opposition called the plan a gift to the neighbours.
        """,
        "CORRECTED-Oravia to cut army by 3,000",
        """
        SELLA, May 4 (Sample Wire) - Oravia will cut its army by 3,000 soldiers over three years, Defence Minister \
        Jana Kross said on Monday.

        Barracks in two towns will be sold. The opposition called the plan a gift to the neighbours.

        (Corrects number of soldiers)
        """
    ),
    ReportPair(
        "an arrest in the same case that repeats how it began",
        days: 2,
        "Painting stolen from museum in Lunde",
        """
        LUNDE, May 4 (Sample Wire) - Thieves stole a painting of a heron by Malte Corvin from the museum of Lunde on \
        Monday, during a concert.

        The painting, insured for $12 million, was cut out of its frame with a table knife.
        """,
        "Two held over stolen heron painting",
        """
        LUNDE, May 6 (Sample Wire) - The police in Lunde arrested a waiter and a cellist on Wednesday over the theft \
        of a painting from the museum.

        The painting of a heron by Malte Corvin was not found. It was cut out of its frame with a table knife and is \
        insured for $12 million.

        "Both had a ticket for the concert," a police officer said.
        """
    ),
]
