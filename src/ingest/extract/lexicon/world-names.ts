/** Given names of the world that the package for English lacks, family names where these stand first. */
export const WORLD_NAMES: ReadonlySet<string> = new Set(
  `Abbas Abdelaziz Abdelfattah Abdelmadjid Abdiqasim Abdirahman Abdrabbuh Abdulaziz Abdulhamid Abdulla Abdullahi
  Abdullatif Abhisit Abiy Abolfazl Abubakar Afreen Aguila Ahsan Aidar Airlangga Aitzaz Ajit Akan Akbar Akihito
  Akosua Akylbek Alar Alassane Alatoi Albin Aleksey Algirdas Aliaksandr Alikhan Alireza Alisher Alla Almazbek
  Altaf Amadou Amama Aminu Amr Anand Andris Andrius Andriy Andrus Anibal Aníbal Anil Anjali Annalena Anrijs
  Antanas Antonija Antonis Antti Arif Arindam Arkady Armen Árpád Arsenii Arseniy Artis Arturs Artyom Arun
  Arvydas Asen Ashok Ashraf Asif Askar Assimi Atal Atifete Atiku Audronius Aung Avigdor Ayad Ayman Ayub Azamat
  Babatunde Badr Baiba Bakhtiyor Bakir Bakyt Bambang Barack Barham Bashar Bashir Bassirou Batyr Bauyrzhan
  Behrouz Beibut Beji Benazir Benigno Berhane Bharrat Bheki Bidzina Bilawal Binali Binyamin Blaise Boediono
  Bohdan Bohuslav Bola Bolat Børge Borut Borys Boyko Bronislaw Bronisław Bui Bujar Bulent Bülent Celso Cemil
  Chandrika Charlot Chavalit Chidi Chinedu Chingiz Condoleezza Costas Dalia Daniyar Dariga Darkhan Davit Dawood
  Delfin Demeke Demetris Deniz Denys Didier Dilawar Dileita Dilma Dilshod Dimitar Dinh Dioncounda Djoomart
  Dmitrii Dmitriy Dmytro Dorin Dusan Dušan Duško Ebrahim Edgars Edi Edil Édouard Egemen Egils Ehsan Ehud Eisaku
  Ekmeleddin Elio Elmar Elyor Emeka Emmerson Emomali Enele Erkki Erlan Erna Ertuğrul Esmail Espen Evangelos
  Évariste Evika Evo Ezzatollah Faisal Farai Farooq Farrukh Fatih Faustin Fayez Fazal Feleti Ferenc Feridun
  Festus Fiame Filipe Fouad Fuad Fuat Fukushiro Fumio Gábor Gagik Galymzhan Garegin Gaston Gedu Geeta Geir
  Gennady Gholam Gholamhossein Ghulam Giorgia Girija Gitanas Giulio Gjorge Goodluck Gopal Gordan Gotabaya
  Grigory Guðni Guntis Gurbanguly Gyula Hafez Haider Haile Hailemariam Haitham Hajime Hakainde Hakan Halldór
  Hamad Hamid Hamidreza Hamrokhon Hanno Hardeep Haris Hashim Heiko Helle Heydar Hideaki Hideki Hikmat Hikmet
  Hina Hirofumi Hiroshi Hishammuddin Hoang Horst Hoshyar Hosni Hovik Hristijan Hulusi Humza Husain Huynh İbrahim
  Ichiro Idriss Iftikhar Ihor Ikechukwu Ilham Ilir Imran Ingrida Ioannis Irakli Irfaan Iryna Ishaq Ishmael
  İsmail Ismatullah István Itsunori Iurie Ivica Ivo Iyad Jahangir Jair Jakaya Jalal Jamshid Jan Janez Jaroslaw
  Jarosław Jaswant Javad Javed Jean Jeyhun Joachim Joaquim Joko Jomo Josaia Joschka Josep Jovenel Junichi
  Junichiro Juri Jüri Jyrki Kairat Kais Kaja Kakha Kakuei Kanat Kanwal Karel Karolos Kasit Kassym Katalin Katrín
  Kausea Kazem Kazuo Kazuyuki Keiichi Keiko Keizo Kemal Kemi Kenichiro Kenji Kentaro Kersti Kęstutis Ketanji
  Khaleda Khalifa Khurelsukh Khurshid Kiichi Kithure Kofi Koichi Koichiro Koji Kojo Kolinda Konstantin
  Konstantinos Kostas Krishna Krisjanis Krišjānis Kristalina Kubanychbek Kurmanbek Kwabena Kwame Kwasi Kyriakos
  Lakshman Lansana Lauri Lech Leni Lesia Levan Liaquat Linas Lindiwe Luhut Lulzim Lyudmila Macky Mahamat
  Mahathir Mahendra Mahinda Mahmood Maithripala Majid Makiko Makoto Mamady Mamata Mammad Mammetmyrat Mamuka
  Manasseh Manmohan Manouchehr Marat Margus Marise Mariya Marjan Mart Masahiko Masashi Masataka Masato Masood
  Massimo Massoud Mateusz Maxim Mazhit Megawati Meglena Meles Mette Mevlut Mevlüt Mihály Mikheil Milorad Minoru
  Mintimer Mircea Mirek Miro Mishal Mladen Moammar Mohan Mohsen Mokgweetsi Moncef Moqtada Morteza Mostafa
  Muammar Muhammadu Muhyiddin Mukesh Mukhtar Mulatu Munir Muqtada Murat Musalia Mushahid Muzaffar Mwai Mwangi
  Mykhailo Mykola Nabih Nabil Nadezhda Najib Naledi Nambaryn Nanaia Naoto Narendra Naruhito Naser Nasser Natwar
  Naveen Nawaf Nawaz Nayib Nebojša Neera Nematjon Nestor Néstor Ngozi Nicos Nicu Nikol Nikolaos Nirmala Nirupama
  Nitin Nitish Njeri Nkosazana Nobuo Nobusuke Nobutaka Nomvula Norodom Nouri Novruz Nozim Nuhu Numan Nuri Nurlan
  Nursultan Octavian Odil Odysseas Ogtay Ojo Oleg Oleksii Olha Ollanta Olusegun Oluyemi Olzhas Omurbek Ostap
  Otabek Ousmane Paetongtarn Panagiotis Parnpree Parvez Parviz Pavlos Pekka Pervez Petteri Pham Phan Piyush
  Plamen Porfirio Prabowo Pradeep Pramila Pranab Prayut Predrag Priti Pushpa Qaboos Qamar Rabbie Radek Radoslaw
  Radosław Radovan Rafik Rafiq Raila Raimonds Rajiv Rajnath Rakesh Ramesh Ramiz Ramtane Ramush Ramzan Randhir
  Ranil Rashid Raşit Ratko Ravi Ravshan Raza Rehman Retno Riaz Riek Rigathi Rishi Rolandas Romano Rostyslav
  Rovshan Roza Ruhollah Rumen Rumiana Ruslan Ruslana Ruslanbek Rustam Ryozo Sabri Saddam Sadyr Sahiba Saifuddin
  Sajid Saken Sali Salman Salva Samak Sameh Samia Samvel Sanae Sanna Sapar Sauat Saud Sauli Saulius Segolene
  Ségolène Seiji Selçuk Semyon Serdar Serhii Serhiy Serik Serzh Seyoum Shahin Shalva Sharad Sharif Shashi
  Shaukat Shavkat Shigeki Shigeru Shimon Shinichi Shintaro Shinzo Shivshankar Shyam Siad Siaosi Sigmar Sigmundur
  Siim Simeon Sinan Sipho Sirojiddin Sitaram Sitiveni Sodiq Somchai Somnath Sooronbai Sooronbay Srđan Srettha
  Stavros Stepan Stevo Stjepan Subrahmanyam Sule Suleyman Süleyman Sumona Sunil Surangel Surapong Surayud Suren
  Sushma Susilo Svetlana Swaran Taavi Tabare Tabaré Takahiro Takashi Takeo Takeshi Talat Talgat Tamás Tamim
  Taneti Tansu Tanzila Tapiwa Taranjit Taras Tariq Tarja Taro Tassos Tatsuo Tatyana Tedros Tendai Teodoro
  Tetsuya Thabo Thaksin Thandi Thein Themba Theodoros Tibor Tigran Timur Tomislav Toomas Toshihiro Toshiko
  Toshimitsu Toshiro Traian Tran Truong Tsakhiagiin Tsutomu Tuğrul Tuilaepa Tunde Turgut Tzipi Uddhav Uhuru Ulf
  Umaru Umid Urmas Uzra Vaclav Václav Vadim Vadym Vahan Vaira Vakhtang Valdas Valdis Valeriy Vartan Vasilis
  Vasyl Vaughan Vepa Vijay Vikram Vilayat Ville Vinay Vitali Vitalii Vitaliy Vitaly Vjosa Vojislav Voreqe
  Vsevolod Vyacheslav Vytautas Walid Wanjiru Wim Witold Xanana Xiomara Yahya Yasar Yaşar Yashwant Yasir Yasser
  Yasuo Yasutoshi Yazmyrat Yegor Yekaterina Yemi Yerlan Yermek Yermukhambet Yevhen Yigal Yingluck Yohei Yoko
  Yoshihide Yoshihiko Yoshimasa Yoshiro Yousaf Yoweri Yukio Yulia Yurii Yuriko Yutaka Zafar Zakir Zalmay Zambry
  Zbigniew Zeki Zeljko Zhanar Zheenbek Zhelyu Zhomart Zinaida Zine Zohrab Zoltán Zorana Zurab Zuzana Žygimantas`.split(
    /\s+/,
  ),
);

/** Family names of China and Korea, which stand before the given name. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `Ban Kim Lee Park Choi Choe Chung Jung Jeong Cho Kang Yoon Yun Jang Chang Lim Han Seo Shin Kwon Hwang Ahn Yoo Hong Moon Koh Bae Baek Nam Noh Roh Ri Rhee Ryu
  Chen Tsai Lin Wang Hsu Lai Ying Hu Wen Xi Li Yang Qin Zhang Zhao Liu Huang Zhou Xu Zhu Guo Luo Zheng Liang Xie Tang Deng
  Feng Xiao Cheng Cao Shen Zeng Peng Lu Jiang Cai Wei Pan Xia Zhong Yao Zou Xiong Qiu Hou Meng Qian Wu He Ma Bo Gao Fu Su Tian Fang Yuan Yan Hao Shi Dong Sun Ye Tan Bai Jia Gu Shao Kong Lyu Ding Ren`.split(
    /\s+/,
  ),
);
