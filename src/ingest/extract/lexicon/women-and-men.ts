const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u).filter(Boolean));

/** Given names that women alone bear; none that is a man's elsewhere, as Andrea, Nicola, Simone or Carol. */
export const WOMEN = list(`
  Abigail Ada Adelina Adriana Agnes Agnieszka Aiko Aisha Alba Alejandra Aleksandra Alessandra
  Alexandra Alice Alicia Alina Alison Alla Alma Amelia Aminata Amy Ana Anastasia Angela Angelina
  Anita Anka Ann Anna Annalena Anne Anneliese Annette Annie Annika Antje Antonia Anuška Aruna
  Asma Astrid Audrey Ayesha Baiba Barbara Beata Beatrice Beatriz Benita Bettina Birgit Birgitta
  Bożena Bridget Brigitte Camila Carla Carmen Carolina Caroline Catarina Catherine Cecilia
  Chantal Charlotte Christina Christine Chrystia Claire Clara Claudia Condoleezza Consuelo
  Cornelia Cristina Dalia Daniela Daria Deborah Delcy Diana Dilma Dina Dominika Doris Dorota
  Dorothy Dragica Droupadi Ebba Eka Ekaterina Elena Eleni Eleonora Elisa Elisabeth Eliska
  Elizabeth Eliška Ella Ellen Elsa Elvira Emilia Emily Emma Erika Ertharin Esperanza Esther
  Eszter Etsuko Eugenia Eva Evelina Evelyn Fatima Fatma Fatou Federica Fiona Florence Floriane
  Franziska Frederica Gabriela Galina Gina Giorgia Giulia Gloria Gordana Grace Graciela Greta
  Gulnara Hadja Hanna Hannah Heather Helen Helena Helga Hilda Hillary Hina Hélène Ilze Inara Ine
  Ines Inga Inger Ingrid Irena Irene Irina Isabel Isabella Isabelle Iva Ivana Iveta Jacinda
  Jadranka Jana Janet Jeanine Jelena Jennifer Jessica Joanna Johanna Josefa Josefina Judith
  Julia Juliana Julie Kaisa Kaja Kamala Karen Karin Karina Karine Karolina Katarina Katarzyna
  Kate Katerina Katherine Kathleen Kathryn Katja Katrin Katrine Khadija Kinga Kira Klára Kolinda
  Kristalina Kristina Laila Lana Larisa Laura Leila Lena Leonor Leticia Lidia Lilia Liliana
  Linda Lisa Lise Liz Lolwah Louise Lucia Lucie Lucía Ludmila Luisa Lynne Lyudmila Madeleine
  Magdalena Maia Maja Malgorzata Margaret Margarita Margot Margrethe Maria Mariana Marianne
  Marie Marielle Mariia Marija Marina Marine Mariya Marta Martha Martina Mary Maryam María Maud
  Małgorzata Melanie Melita Mette Mia Michelle Milena Milica Mirela Miroslava Monica Monika
  Mélanie Nadezhda Nadia Najat Najla Nancy Naomi Natalia Natalie Nataliia Natalya Natasha
  Nathalie Nevena Nicole Nina Nkosazana Nora Oksana Olena Olga Olha Olivia Olta Patricia Paula
  Pauline Penny Priti Raisa Rania Raquel Rebecca Regina Renata Retno Rita Roberta Rosa Rosario
  Rose Roza Ruta Ruth Sabina Sabine Saida Salome Samantha Sanae Sanda Sandra Sanna Sara Sarah
  Sigrid Silvia Siri Sofia Sonia Sophia Sophie Stefania Stella Suella Susan Susana Susanna
  Susanne Sushma Svetlana Sviatlana Sylvia Sylvie Tamara Tanja Tarja Tatiana Tatjana Tatyana
  Teresa Theresa Therese Tina Tove Tzipi Urmila Ursula Valentina Valeria Vera Verena Veronica
  Victoria Viktoria Vilma Violeta Virginia Vivien Vjosa Wendy Wilhelmina Ximena Yaroslava Yelena
  Yoko Yulia Yuliia Yuriko Yvette Zainab Zhanna Zsuzsanna Zuzana Živa
`);

/** Given names that men alone bear; none that is a woman's elsewhere, as Jean, Robin, Sasha or Kim. */
export const MEN = list(`
  Abdel Abdoulaye Abdul Abdulla Abdullah Adam Adel Ahmad Ahmed Aivaras Akmal Alar Albert Alberto
  Albin Alejandro Aleksandar Aleksander Aleksandr Alexander Alexandre Alexandros Alexei Alexey
  Alfonso Alfred Ali Amir Anatoly Anders Andreas Andrei Andrej Andrew Andrey Andrii Andris
  Andrius Andriy Andrus Andrzej Andrés Anthony Antonio Antony Antti António Anwar Arkady Armin
  Arnold Arsen Artur Arturo Asif Askar Augusto Aurelio Ayman Bakhtiyor Barack Bart Bashar
  Benjamin Benny Bernard Bernd Bilawal Bill Bob Bogdan Boris Brian Bruno Bujar Carl Carlos
  Charles Christian Christoph Christopher Claudio Clément Colin Cyril Dan Daniel Darius David
  Davit Denis Denys Diego Dmitry Dmytro Dominic Donald Donatas Doug Edgar Edgars Edi Eduard
  Eduardo Edward Ehud Emmanuel Emomali Enrico Enrique Eric Erik Ernesto Espen Evgeny Fabio
  Faisal Farhad Faustin Felipe Fernando Filip Fouad Francis Francisco Franck Frank François
  Frederik Friedrich Fuad Fumio Félix Gabriel Geir Geoffrey George Georgi Gerard Gerhard Gideon
  Giorgi Giorgos Giuseppe Gordan Gordon Guido Guillermo Gustav Gustavo Hakan Hamad Hamid Hans
  Harald Harry Hassan Heiko Heinz Henrik Henry Herman Hossein Hugo Hussein Ian Ibrahim Igor
  Ilham Imran Ishaq Ivan Ivica Ivo Jack Jacob Jaime Jair Jake Jakub James Janez Janusz Jaroslaw
  Javad Javier Jens Jeppe Jeremy Jerzy Jim Joe Johannes John Jonas Jonathan Jorge Josef Josep
  Joseph Josh José João Juan Julio Justin Jüri Karl Kassym-Jomart Keir Keith Kevin Khaled Khalid
  Khalifa Klaus Konstantin Konstantinos Krišjānis Kurt Kyriakos Lars Lassina Laurent Leonid
  Levan Lloyd Luigi Luis Luiz Lukas Magnus Mahmoud Manuel Marc Marcelo Marcin Marco Marcos Mario
  Mark Markus Martin Masoud Mateusz Mathias Matteo Matthew Maxim Maximilian Mehmet Mevlüt
  Michael Michał Miguel Mikhail Mikheil Milan Milorad Miloš Miroslav Mohamed Mohammad Mohammed
  Muhammad Mukhtar Murat Mustafa Najib Narendra Nasser Nawaf Nicolas Nicolás Niels Nikol Nikolai
  Nikolaos Nikolay Nikos Norbert Olaf Ole Oleg Oleksandr Oleksii Oleksiy Oliver Omar Oscar Osman
  Otto Pablo Patrick Paul Pavel Pavlo Pedro Pekka Peter Petr Petro Petteri Philip Philippe
  Pierre Piotr Péter Radoslaw Radosław Rafael Ramzan Ramón Rashid Rasmus Recep Rex Ricardo
  Richard Rishi Robert Roberto Rodrigo Roger Roman Ronald Rustam Salman Sameh Samuel Santiago
  Saud Sauli Scott Sebastian Sebastião Serdar Serge Sergei Sergey Sergii Sergio Serhii Shavkat
  Shehbaz Shigeru Simon Sirojiddin Stefan Stephen Steve Steven Stéphane Svante Sven Taavi Tamim
  Taro Thierry Thomas Timothy Tobias Tom Tomasz Tomáš Tony Toomas Ulf Urmas Vadim Valdis
  Valentin Vasyl Vikram Viktor Vincent Vitali Vitaliy Vlad Vladimir Volodymyr Walter William
  Wladyslaw Wolfgang Wopke Władysław Xavier Yair Yoav Yousuf Yukiya Yuri Yury Yusuf Zbigniew
  Zdravko Zoran
`);
