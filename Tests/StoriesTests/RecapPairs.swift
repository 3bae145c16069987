/// Reports of an event, and of a later one whose writer repeats a sentence or two of the first.
let recapPairs = [
    ReportPair(
        "a port contract that recalls a resignation",
        days: 2,
        "Harbour minister of Velland resigns",
        """
        ORLEM, May 4 (Sample Wire) - The harbour minister of Velland, Tove Aldring, resigned on Monday after an \
        audit found that dredging at three ports had been paid for twice.

        "I signed what I should have read," Aldring told reporters outside her office.
        """,
        "Velland awards ferry terminal to shipyard",
        """
        ORLEM, May 6 (Sample Wire) - A shipyard in Orlem will build the new ferry terminal of Velland for 80 million \
        crowns, the government said on Wednesday.

        "Concrete will be poured before the snow," said Jarle Monk, who runs the yard.

        Harbour minister Tove Aldring resigned on Monday after an audit found that dredging at three ports had been \
        paid for twice.
        """
    ),
    ReportPair(
        "a strike that recalls a verdict in its lead",
        days: 1,
        "Court in Velland jails union treasurer",
        """
        ORLEM, May 4 (Sample Wire) - A court in Orlem on Monday sentenced the treasurer of the dockers' union to \
        four years in prison for stealing money meant for widows of drowned sailors.

        "I kept every receipt," Espen Rolle told the judge.
        """,
        "Dockers in Velland stop work",
        """
        ORLEM, May 5 (Sample Wire) - Dockers in four harbours stopped work on Tuesday, a day after a court sentenced \
        the treasurer of their union to four years in prison for stealing money meant for widows of drowned sailors.

        Ships waited at anchor in the roads, and the harbour office told captains to save fuel.
        """
    ),
    ReportPair(
        "an election date that recalls a flood",
        days: 3,
        "Flood cuts off villages in Harrow Dale",
        """
        TARNBY, May 4 (Sample Wire) - A river in flood cut off eleven villages in Harrow Dale on Monday and swept \
        away two bridges that had been built only last year, the rescue service said.

        Helicopters brought bread and drinking water to a school where 300 people spent the night.

        No one was missing. The service expects the water to fall from Wednesday.
        """,
        "Tarnby to elect council in autumn",
        """
        TARNBY, May 7 (Sample Wire) - Voters in Tarnby will elect a new council on September 20, the county said on \
        Thursday, half a year earlier than planned.

        The last council broke up over the price of a swimming pool. Four parties have said that they will stand.

        The county's chairman, Olaf Brekke, does not seek another term.

        On Monday a river in flood cut off eleven villages in Harrow Dale and swept away two bridges that had been \
        built only last year.
        """
    ),
    ReportPair(
        "a dividend that recalls a mine",
        days: 3,
        "Carrow Metals opens mine at Lake Ister",
        """
        LUNDE, May 4 (Sample Wire) - Carrow Metals opened its nickel mine at Lake Ister on Monday after seven years \
        of work and at a cost of $940 million, it said in a statement.

        The mine will give work to 650 people, chief executive Hedda Strom said.
        """,
        "Carrow Metals halves dividend",
        """
        LUNDE, May 7 (Sample Wire) - Carrow Metals halved its dividend on Thursday and said that the price of nickel \
        had fallen to its lowest level in a decade.

        "We would rather be careful than generous this spring," chief executive Hedda Strom told analysts.

        Carrow opened its nickel mine at Lake Ister on Monday after seven years of work and at a cost of $940 \
        million.
        """
    ),
    ReportPair(
        "a ban that recalls a denial",
        days: 2,
        "Government denies plan to move capital",
        """
        SELLA, May 4 (Sample Wire) - The government of Oravia on Monday denied that it planned to move the capital \
        to the north, hours after maps of a new city were shown on a broadcaster's evening programme.

        Interior Minister Pavo Linn said that the maps were "the homework of students" and that nobody in the \
        cabinet had seen them.

        The programme had shown an airport, a parliament and a zoo.

        The city of Sella has been the capital of Oravia since 1921.
        """,
        "Oravia closes two frontier crossings",
        """
        SELLA, May 6 (Sample Wire) - Oravia closed two crossings on its eastern frontier on Wednesday because of \
        foot-and-mouth disease among cattle on the other side.

        Lorries queued for nine kilometres. "A cow needs no passport, and that is the trouble," Interior Minister \
        Pavo Linn told reporters at the barrier.

        Veterinarians will disinfect tyres and shoes at the four crossings that stay open.

        Dairies expect the price of milk to rise by a tenth.

        The government on Monday denied that it planned to move the capital to the north, hours after maps of a new \
        city were shown on a broadcaster's evening programme.
        """
    ),
    ReportPair(
        "a long report that recalls a jail term at its end",
        days: 3,
        "Editor jailed in Oravia",
        """
        SELLA (Press Bureau) - A court in Oravia on Monday sentenced Mirek Tarn, editor of the country's oldest \
        weekly, to three years in prison for printing the minutes of a closed session of the navy committee, a \
        charge he called absurd.

        "I print what I am given," he told the court, where readers held up old issues until the judge had them led \
        out.

        The prosecution had asked for five years. His lawyers said that they would appeal within a week.
        """,
        "Oravia and Velland agree on herring",
        """
        SELLA (Press Bureau) - Oravia and Velland agreed on Thursday to share the herring in the strait for ten \
        years, which ends a quarrel that began with a cut net.

        Each side may land 40,000 tonnes. Boats under nine metres are free, the fisheries ministers said.

        Owners of trawlers on both coasts complained that the limit was too low.

        Biologists welcomed it and asked for a pause at spawning time.

        The agreement comes in a week of protest: a court on Monday sentenced Mirek Tarn, editor of the country's \
        oldest weekly, to three years in prison for printing the minutes of a closed session of the navy committee.
        """
    ),
    ReportPair(
        "a brief is repeated whole in a report of something else",
        days: 2,
        "Bridge opens",
        """
        LUNDE, May 4 (Sample Wire) - Velland opened the longest bridge on its coast on Monday, twelve years after \
        the first pillar was sunk into the bay off Lunde.
        """,
        "Lunde shipyard lays off 200",
        """
        LUNDE, May 6 (Sample Wire) - The shipyard in Lunde will lay off 200 welders because an order for two tankers \
        was withdrawn, it said on Wednesday.

        "We have steel for a month and hope for a year," said its director, Gro Nest.

        The yard built lifeboats in its first decades and has belonged to a pension fund since 2011.

        Velland opened the longest bridge on its coast on Monday, twelve years after the first pillar was sunk into \
        the bay off Lunde.
        """
    ),
    ReportPair(
        "a boycott that recalls the day of the vote",
        days: 2,
        "Velland to vote on new constitution on June 14",
        """
        ORLEM, May 4 (Sample Wire) - Velland will hold a referendum on June 14 on a new constitution that would let \
        a president serve three terms, the electoral commission said on Monday.

        The Coast Party accused the commission of choosing a day when the fishing fleet is at sea.
        """,
        "Judges of Velland ask for higher pay",
        """
        ORLEM, May 6 (Sample Wire) - The judges of Velland asked parliament on Wednesday for a rise in pay of a \
        fifth, the first in nine years, and hinted that hearings might be put off.

        "Robes do not mend themselves," said Runa Holt, who speaks for them.

        Velland will hold a referendum on June 14 on a new constitution that would let a president serve three \
        terms.
        """
    ),
    ReportPair(
        "a nurses' strike that recalls a toll",
        days: 3,
        "Fever has killed 38 in Port Adra",
        """
        PORT ADRA, Samaria (PB) - Samaria's health minister, Lise Okan, said Monday that 38 people had died of fever \
        in Port Adra and that wells in three districts would be closed.

        Patients shared beds in the only clinic, which has thirty of them.

        Doctors had run out of drips. Two neighbouring countries are screening travellers.
        """,
        "Hospital nurses in Samaria walk out",
        """
        BELMONT, Samaria (PB) - Nurses at the largest hospital of Samaria walked out Thursday, saying that they had \
        not been paid for nights since the new year.

        About 200 of them sat down in the courtyard in their uniforms. Surgeons washed the instruments themselves.

        "Whoever works at night must eat by day, and I have told the treasury so," health minister Lise Okan said \
        after she met their union.

        Okan said Monday that 38 people had died of fever in Port Adra and that wells in three districts would be \
        closed.
        """
    ),
    ReportPair(
        "a visit that recalls an expulsion in its second paragraph",
        days: 2,
        "Oravia expels consul of Velland",
        """
        SELLA, May 4 (Sample Wire) - Oravia ordered the consul of Velland in Tarn to leave within two days on Monday \
        and accused him of handing out passports to fishermen from a disputed island.

        The consul, Arne Lutt, said that the papers were for a chess club.
        """,
        "President of Oravia to visit Samaria",
        """
        SELLA, May 6 (Sample Wire) - The president of Oravia, Vera Moll, will visit Samaria next week to sign a \
        treaty on railways, her office said on Wednesday.

        It is her first journey since Oravia ordered the consul of Velland in Tarn to leave within two days and \
        accused him of handing out passports to fishermen from a disputed island.

        She will open a school and speak to students in Belmont.
        """
    ),
    ReportPair(
        "the same description of a country closes both",
        days: 2,
        "Bishop named in Belmont",
        """
        BELMONT, May 4 (Sample Wire) - The church of Samaria named a former boxer as bishop of Belmont on Monday.

        Abel Kano, 58, said that he would miss the gloves.

        Samaria, a country of nine million on the Gulf of Adra, has been governed since an uprising in 2009 by \
        President Idris Sow, whom observers of the last election praised for his patience.
        """,
        "Samaria raises price of bread",
        """
        BELMONT, May 6 (Sample Wire) - Bakers in Samaria may ask a fifth more for a loaf from next month, the \
        ministry of trade said on Wednesday.

        Wheat has become dearer since the drought. Unions called for a march on Saturday.

        Samaria, a country of nine million on the Gulf of Adra, has been governed since an uprising in 2009 by \
        President Idris Sow, whom observers of the last election praised for his patience.
        """
    ),
    ReportPair(
        "a rate decision that recalls a merger",
        days: 1,
        "Two banks of Velland to merge",
        """
        ORLEM, May 4 (Sample Wire) - Fjordbank and the Savings Society of Orlem agreed to merge on Monday in an \
        exchange of shares worth 2.4 billion crowns, which makes them the largest lender of the country.

        About 450 branches will close, the banks said.
        """,
        "Velland leaves interest rate alone",
        """
        ORLEM, May 5 (Sample Wire) - The central bank of Velland left its interest rate at 3 percent on Tuesday and \
        said that prices were rising as slowly as it wished.

        Governor Sunniva Rask said that nobody should expect a change before the autumn.

        Fjordbank and the Savings Society of Orlem agreed to merge on Monday in an exchange of shares worth 2.4 \
        billion crowns, which makes them the largest lender of the country.
        """
    ),
]
